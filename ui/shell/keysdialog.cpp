#include "ui/shell/keysdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tandan::ui {

namespace {

/// Key caps side by side.
class Caps final : public Themed<QWidget>
{
public:
    Caps(QStringList keys, QWidget* parent) : Themed{parent}, keys_{std::move(keys)}
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme t = theme();
        int width = 0;
        for (const QString& key : keys_)
            width += keyCapWidth(t, key) + t.px(Px::GapChip);
        return {width, t.px(Px::KeyCap)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        QRect rest = rect();
        for (const QString& key : keys_)
            rest.setLeft(rest.left() + paintKeyCap(painter, rest, t, key) + t.px(Px::GapChip));
    }

private:
    QStringList keys_;
};

} // namespace

KeysDialog::KeysDialog(const QString& page, const std::vector<KeyHint>& hints,
                       const std::vector<Menus::Entry>& menus, QWidget* parent)
    : Dialog{tr("All shortcuts"), parent}
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (!hints.empty())
        addHeading(page);
    for (const KeyHint& hint : hints)
        addLine(hint.text, hint.keys);
    addHeading(tr("Everywhere"));
    addLine(tr("Next or previous region of the window"), {QStringLiteral("F6"), QStringLiteral("Shift F6")});
    addLine(tr("Back, or close what is open"), {QStringLiteral("Esc")});
    QString menu;
    for (const Menus::Entry& entry : menus) {
        if (entry.action->shortcut().isEmpty())
            continue;
        if (entry.menu != menu) {
            menu = entry.menu;
            addHeading(menu);
        }
        addLine(Menus::plain(entry.action->text()),
                {entry.action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ')});
    }
    body()->addStretch(1);
    auto* close = new Button{Button::Kind::Primary, tr("Close"), this};
    connect(close, &Button::clicked, this, &QDialog::accept);
    setPrimary(close);
}

void KeysDialog::addHeading(const QString& text)
{
    body()->addWidget(new Label{text, TextRole::SmallBold, Color::Text2, this});
}

void KeysDialog::addLine(const QString& text, const QStringList& keys)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new Label{text, TextRole::Body, Color::Text, this}, 1);
    row->addWidget(new Caps{keys, this});
    body()->addLayout(row);
}

} // namespace tandan::ui
