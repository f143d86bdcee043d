#include "ui/widgets/navrail.h"

#include "ui/theme/paint.h"
#include "ui/widgets/navbutton.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

namespace {

/// The heading of a section; on the rail a short line takes its place.
class SectionHeading final : public Themed<QWidget>
{
public:
    SectionHeading(const QString& text, bool first, QWidget* parent)
        : Themed{parent},
          text_{text},
          first_{first}
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCollapsed(bool collapsed)
    {
        collapsed_ = collapsed;
        setVisible(!collapsed || !first_);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme t = theme();
        const int above = first_ ? 0 : t.px(Px::GapPanel);
        return {t.px(Px::NavRail), collapsed_ ? t.px(Px::GapPanel) : t.px(Px::NavSection) + above};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        if (collapsed_) {
            const int inset = t.px(Px::GapWide);
            painter.fillRect(inset, height() / 2, width() - 2 * inset, t.px(Px::Hairline),
                             t.color(Color::Line2));
            return;
        }
        const int line = t.px(Px::NavSection);
        paintText(painter,
                  QRect{t.px(Px::PageMargin), height() - line, width() - 2 * t.px(Px::PageMargin), line},
                  text_, t, TextRole::Small, t.color(Color::Text3));
    }

private:
    QString text_;
    bool first_;
    bool collapsed_ = false;
};

} // namespace

NavRail::NavRail(QWidget* parent)
    : Themed{parent},
      layout_{new QVBoxLayout{this}},
      places_{new QVBoxLayout},
      person_{new PersonButton{this}}
{
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const Theme t = theme();
    auto* list = new QWidget;
    list->setLayout(places_);
    places_->setContentsMargins(0, 0, 0, 0);
    places_->setSpacing(0);
    // In a low window at a large text size the places must not push the person off the edge.
    auto* scroll = new QScrollArea{this};
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    layout_->setContentsMargins(0, t.px(Px::GapInline), t.px(Px::Hairline), 0);
    layout_->setSpacing(0);
    layout_->addWidget(scroll, 1);
    layout_->addWidget(person_);
    person_->hide();
    connect(person_, &PersonButton::clicked, this, &NavRail::personActivated);
}

void NavRail::setItems(const std::vector<NavItem>& items)
{
    while (QLayoutItem* old = places_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    buttons_.clear();
    headings_.clear();
    QString section;
    QWidget* list = places_->parentWidget();
    for (const NavItem& item : items) {
        if (!item.section.isEmpty() && item.section != section) {
            section = item.section;
            auto* heading = new SectionHeading{section, headings_.empty(), list};
            headings_.push_back(heading);
            places_->addWidget(heading);
        }
        auto* button = new NavButton{item, list};
        buttons_.push_back(button);
        places_->addWidget(button);
        connect(button, &NavButton::clicked, this, [this, id = item.id] {
            setCurrent(id);
            Q_EMIT activated(id);
        });
        connect(button, &NavButton::stepped, this, [this, button](int by) { step(button, by); });
    }
    places_->addStretch(1);
    setCurrent(current_);
    arrange();
}

void NavRail::setCurrent(const QString& id)
{
    current_ = id;
    for (NavButton* button : buttons_)
        button->setCurrent(button->item().id == id);
}

void NavRail::setCount(const QString& id, int count, CountKind kind)
{
    for (NavButton* button : buttons_)
        if (button->item().id == id)
            button->setCount(count, kind);
}

void NavRail::setPerson(qint64 personId, const QString& name, const QString& line)
{
    person_->setPerson(personId, name, line);
    person_->show();
}

QSize NavRail::sizeHint() const
{
    const Theme t = theme();
    return {t.px(collapsed_ ? Px::NavRail : Px::Nav), QWidget::sizeHint().height()};
}

QSize NavRail::minimumSizeHint() const
{
    return {sizeHint().width(), 0};
}

bool NavRail::event(QEvent* event)
{
    // The rail follows the window it is in, and that may change while the frame is built.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Show ||
        event->type() == QEvent::Polish) {
        window()->installEventFilter(this);
        followWindow();
    }
    return Themed::event(event);
}

bool NavRail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        followWindow();
    return Themed::eventFilter(watched, event);
}

void NavRail::followWindow()
{
    if (window() != this)
        setCollapsed(window()->width() < theme().breakpoint(Breakpoint::NavRail));
}

void NavRail::setCollapsed(bool collapsed)
{
    if (collapsed == collapsed_)
        return;
    collapsed_ = collapsed;
    arrange();
}

void NavRail::arrange()
{
    for (QWidget* heading : headings_)
        static_cast<SectionHeading*>(heading)->setCollapsed(collapsed_);
    for (NavButton* button : buttons_)
        button->setCollapsed(collapsed_);
    person_->setCollapsed(collapsed_);
    setFixedWidth(sizeHint().width());
    update();
}

void NavRail::themeChanged()
{
    arrange();
}

void NavRail::step(const NavButton* from, int by)
{
    const auto at = std::ranges::find(buttons_, from) - buttons_.begin();
    const auto last = static_cast<std::ptrdiff_t>(buttons_.size()) - 1;
    buttons_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, last))]->setFocus(
        Qt::TabFocusReason);
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(rect(), t.color(Color::App));
    painter.fillRect(width() - t.px(Px::Hairline), 0, t.px(Px::Hairline), height(), t.color(Color::Line));
}

} // namespace tandan::ui
