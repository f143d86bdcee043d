#include "ui/workspace/tour.h"

#include "core/book/book.h"
#include "ui/shell/window.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QPixmap>
#include <QThreadPool>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kAsDrawn{1440, 900};
constexpr QSize kSmallest{1024, 640};
constexpr int kLookEveryMs = 60;
constexpr int kStillEnough = 5;
/// A page that never stands still is painted as it is.
constexpr qint64 kLongestMs = 15'000;

} // namespace

Tour::Tour(Workspace& workspace, ThemeController& theme, QString folder)
    : workspace_{workspace},
      theme_{theme},
      folder_{std::move(folder)}
{
    const QStringList pages = workspace_.window().places();
    int number = 0;
    for (const QString& page : pages) {
        ++number;
        for (const auto& [mode, word] :
             {std::pair{ThemeMode::Light, u"light"_s}, std::pair{ThemeMode::Dark, u"dark"_s}})
            stops_.push_back(
                {u"%1-%2-%3.png"_s.arg(number, 2, 10, QChar{u'0'}).arg(page, word), page, mode, kAsDrawn});
    }
    if (!pages.isEmpty())
        stops_.push_back({u"%1-%2-small.png"_s.arg(number + 1, 2, 10, QChar{u'0'}).arg(pages.first()),
                          pages.first(), ThemeMode::Light, kSmallest});
    lookTimer_.setInterval(kLookEveryMs);
    connect(&lookTimer_, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir{}.mkpath(folder_)) {
        Q_EMIT finished(Error{Error::Code::Storage, u"TD-TOUR-NOT-WRITTEN"_s, {folder_}, "mkpath"});
        return;
    }
    next();
}

void Tour::next()
{
    if (at_ == stops_.size()) {
        Q_EMIT finished({});
        return;
    }
    const Stop& stop = stops_[at_];
    theme_.setMode(stop.theme);
    workspace_.window().resize(stop.size);
    workspace_.openPage(stop.page);
    last_ = {};
    still_ = 0;
    waited_.start();
    lookTimer_.start();
}

void Tour::look()
{
    const QImage now = workspace_.window().grab().toImage();
    // Besides the book a page may wait for what is read in the background, such as the playbook.
    const bool idle = workspace_.book().isIdle() && QThreadPool::globalInstance()->activeThreadCount() == 0;
    still_ = idle && now == last_ ? still_ + 1 : 0;
    last_ = now;
    if (still_ < kStillEnough && waited_.elapsed() < kLongestMs)
        return;
    lookTimer_.stop();
    const QString path = QDir{folder_}.filePath(stops_[at_].file);
    if (!now.save(path)) {
        Q_EMIT finished(Error{Error::Code::Storage, u"TD-TOUR-NOT-WRITTEN"_s, {path}, "save"});
        return;
    }
    ++at_;
    next();
}

} // namespace tandan::ui
