#include "ui/widgets/segment.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace tandan::ui {

namespace {

/// One part. Its frame is drawn by the Segment around all of them.
class Part final : public Themed<QAbstractButton>
{
public:
    Part(const Segment::Item& item, QWidget* parent) : Themed{parent}, mark_{item.mark}
    {
        setText(item.text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setCompact(bool compact)
    {
        compact_ = compact && mark_;
        setToolTip(compact_ ? text() : QString{});
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme t = theme();
        int width = 2 * t.px(Px::GapPanel);
        if (mark_)
            width += t.px(Px::IconSmall);
        if (!compact_)
            // Measured bold, so that nothing moves when the choice does.
            width += textWidth(text(), t, TextRole::SmallBold) + (mark_ ? t.px(Px::GapInline) : 0);
        return {width, t.px(Px::Segment)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        const QRect inner = rect().adjusted(0, t.px(Px::Hairline), 0, -t.px(Px::Hairline));
        if (isChecked())
            paintBox(painter, inner, t.px(Px::GapTight), t.color(Color::Selected));
        else if (underMouse())
            paintBox(painter, inner, t.px(Px::GapTight), t.color(Color::Hover));

        const QColor ink = t.color(!isEnabled() ? Color::Disabled : isChecked() ? Color::Text : Color::Text2);
        const TextRole role = isChecked() ? TextRole::SmallBold : TextRole::Small;
        const int icon = mark_ ? t.px(Px::IconSmall) : 0;
        const int gap = mark_ && !compact_ ? t.px(Px::GapInline) : 0;
        const int label = compact_ ? 0 : textWidth(text(), t, role);
        QRect area = rect();
        area.setLeft((width() - icon - gap - label) / 2);
        if (mark_)
            paintIcon(painter, *mark_, QRect{area.x(), 0, icon, height()}, icon, ink);
        if (!compact_)
            paintText(painter, area.adjusted(icon + gap, 0, 0, 0), text(), t, role, ink);
        if (hasFocus())
            paintFocusRing(painter, rect(), t, t.px(Px::Radius));
    }

private:
    std::optional<Icon> mark_;
    bool compact_ = false;
};

std::vector<Part*> partsOf(const QButtonGroup& group)
{
    std::vector<Part*> parts;
    for (QAbstractButton* button : group.buttons())
        parts.push_back(static_cast<Part*>(button));
    return parts;
}

} // namespace

Segment::Segment(const QString& name, const std::vector<Item>& items, QWidget* parent)
    : Themed{parent},
      group_{new QButtonGroup{this}}
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // An exclusive group brings the arrow keys and one tab stop.
    group_->setExclusive(true);
    for (int i = 0; i < static_cast<int>(items.size()); ++i)
        group_->addButton(new Part{items[static_cast<std::size_t>(i)], this}, i);
    setCurrent(0);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

int Segment::current() const
{
    return group_->checkedId();
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton* part = group_->button(index))
        part->setChecked(true);
}

void Segment::setSmall(bool small)
{
    small_ = small;
    updateGeometry();
    place();
}

void Segment::setCompact(bool compact)
{
    for (Part* part : partsOf(*group_))
        part->setCompact(compact);
    updateGeometry();
    place();
}

void Segment::setItemText(int index, const QString& text)
{
    if (QAbstractButton* part = group_->button(index))
        part->setText(text);
    updateGeometry();
    place();
}

QSize Segment::sizeHint() const
{
    const Theme t = theme();
    int width = 2 * t.px(Px::Hairline);
    for (const Part* part : partsOf(*group_))
        width += part->sizeHint().width();
    return {width, t.px(small_ ? Px::SegmentSmall : Px::Segment)};
}

void Segment::place()
{
    int x = theme().px(Px::Hairline);
    for (Part* part : partsOf(*group_)) {
        const int width = part->sizeHint().width();
        part->setGeometry(x, 0, width, height());
        x += width;
    }
    update();
}

void Segment::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    place();
}

void Segment::themeChanged()
{
    place();
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintBox(painter, rect(), t.px(Px::Radius), t.color(Color::Surface), t.color(Color::Line2),
             t.px(Px::Hairline));
    const std::vector<Part*> parts = partsOf(*group_);
    for (std::size_t i = 1; i < parts.size(); ++i)
        painter.fillRect(parts[i]->x(), t.px(Px::Hairline), t.px(Px::Hairline),
                         height() - 2 * t.px(Px::Hairline), t.color(Color::Line2));
}

} // namespace tandan::ui
