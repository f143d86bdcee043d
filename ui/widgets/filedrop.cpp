#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tandan::ui {

FileDrop::FileDrop(QWidget* target, const QString& ending) : QObject{target}, ending_{ending}
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

/// Empty when it is not one local file of the kind.
QString FileDrop::fileOf(const QDropEvent& event) const
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString{};
    return path.endsWith(ending_, Qt::CaseInsensitive) ? path : QString{};
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (!active_)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = fileOf(*drop);
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    // The file stays where it is, whatever the other program offers.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace tandan::ui
