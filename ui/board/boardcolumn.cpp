#include "ui/board/boardcolumn.h"

#include "ui/page/format.h"
#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

/// The dashed place a card would drop into.
class BoardColumn::Slot : public Themed<QWidget>
{
public:
    explicit Slot(QWidget* parent) : Themed{parent}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void set(const DropSlot& slot)
    {
        slot_ = slot;
        setAccessibleName(slot.text);
        update();
    }
    [[nodiscard]] const DropSlot& dropSlot() const { return slot_; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme t = theme();
        const ToneColors tone = toneColors(t, slot_.open ? Tone::Accent : Tone::Amber);
        QPen pen{tone.ink, static_cast<qreal>(t.px(Px::Hairline)), Qt::DashLine};
        painter.setPen(pen);
        painter.setBrush(tone.tint);
        const qreal half = pen.widthF() / 2;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), t.px(Px::Radius),
                                t.px(Px::Radius));
        painter.setPen(tone.ink);
        painter.setFont(t.font(slot_.open ? TextRole::Body : TextRole::Small));
        const int pad = t.px(Px::GapPanel);
        painter.drawText(rect().adjusted(pad, pad, -pad, -pad), Qt::AlignCenter | Qt::TextWordWrap,
                         slot_.text);
    }

private:
    DropSlot slot_;
};

BoardColumn::BoardColumn(Stage stage, QWidget* parent)
    : Themed{parent},
      stage_{stage},
      model_{new DealColumnModel{this}},
      view_{new ColumnView{model_, this}},
      bar_{new QScrollBar{Qt::Vertical, this}},
      slot_{new Slot{this}}
{
    setObjectName(code(stage) + u"Column"_s);
    view_->setObjectName(code(stage) + u"ColumnView"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(view_);
    QScrollBar* inner = view_->verticalScrollBar();
    bar_->setFocusPolicy(Qt::NoFocus);
    connect(inner, &QScrollBar::rangeChanged, this, [this, inner](int least, int most) {
        bar_->setRange(least, most);
        bar_->setPageStep(inner->pageStep());
        bar_->setSingleStep(inner->singleStep());
        bar_->setVisible(most > least);
    });
    connect(inner, &QScrollBar::valueChanged, bar_, &QScrollBar::setValue);
    connect(bar_, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    bar_->hide();
    sum_.stage = stage;
    setSum(sum_, 0);
}

void BoardColumn::setSum(const StageSum& sum, int standardDays)
{
    sum_ = sum;
    standardDays_ = standardDays;
    view_->setAccessibleName(tr("%1, %n deal(s), %2", nullptr, static_cast<int>(sum.count))
                                 .arg(displayName(stage_), formatMoneyShort(sum.sum)));
    const QString unknown = sum.withoutAmount ? tr("%n deal(s) without an amount are not in the sum.",
                                                   nullptr, static_cast<int>(sum.withoutAmount))
                                              : QString{};
    setToolTip(unknown);
    update();
}

void BoardColumn::showSlot(const std::optional<DropSlot>& slot, const QPoint& globalAt)
{
    slot_->setVisible(slot.has_value());
    if (!slot)
        return;
    slot_->set(*slot);
    const Theme t = theme();
    const QRect list = view_->geometry();
    const int card = t.px(Px::Card);
    const int pad = t.px(Px::GapPanel);
    const int width = list.width() - 2 * t.px(Px::CardGap);
    const QFontMetrics metrics{t.font(slot->open ? TextRole::Body : TextRole::Small)};
    const QRect text = metrics.boundingRect(QRect{0, 0, width - 2 * pad, list.height()},
                                            Qt::AlignCenter | Qt::TextWordWrap, slot->text);
    const int height = std::max(card, text.height() + 2 * pad);
    // The order of a column is given, so the slot has no place of its own: it keeps clear of the picture that
    // follows the pointer.
    const int at = view_->mapFromGlobal(globalAt).y();
    const int y = at - card > height ? 0 : std::min(at + card, std::max(0, list.height() - height));
    slot_->setGeometry(list.x() + t.px(Px::CardGap), list.y() + y, width, height);
    slot_->raise();
}

QString BoardColumn::slotText() const
{
    return slot_->isHidden() ? QString{} : slot_->dropSlot().text;
}

QSize BoardColumn::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::ColumnMin), t.px(Px::ColumnHeader) + 2 * t.px(Px::Card)};
}

QSize BoardColumn::minimumSizeHint() const
{
    return {theme().px(Px::ColumnMin), 0};
}

void BoardColumn::place()
{
    const Theme t = theme();
    const int head = t.px(Px::ColumnHeader);
    const int bar = t.px(Px::ScrollBar);
    view_->setGeometry(0, head, width(), std::max(0, height() - head));
    bar_->setGeometry(width() - bar, head, bar, std::max(0, height() - head - t.px(Px::CardGap)));
    bar_->raise();
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    place();
}

void BoardColumn::themeChanged()
{
    place();
}

void BoardColumn::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int line = t.px(Px::AccentBar);
    paintBox(painter, rect(), t.px(Px::RadiusPanel), t.color(Color::Sunken));
    QPainterPath shape;
    shape.addRoundedRect(rect(), t.px(Px::RadiusPanel), t.px(Px::RadiusPanel));
    QPainterPath top;
    top.addRect(0, 0, width(), line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape.intersected(top), t.stage(position(stage_)).hue);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const QRect inner = rect().adjusted(t.px(Px::GapPanel), 0, -t.px(Px::GapPanel), 0);
    const int digit = t.px(Px::StageDigitLarge);
    const int nameLine = t.line(TextRole::Emphasis);
    QRect first{inner.x(), line + t.px(Px::Gap), inner.width(), nameLine};
    paintStageDigit(painter, QRect{first.x(), first.y(), digit, first.height()}, t, position(stage_), digit);
    first.setLeft(first.left() + digit + t.px(Px::Gap));
    const QString standard = standardDays_ > 0 ? tr("standard %n day(s)", nullptr, standardDays_) : QString{};
    const int name =
        paintText(painter, first, displayName(stage_), t, TextRole::Emphasis, t.color(Color::Text));
    const QString count = QString::number(sum_.count);
    const QRect afterName = first.adjusted(name + t.px(Px::GapInline), 0, 0, 0);
    const int counted = paintText(painter, afterName, count, t, TextRole::Body, t.color(Color::Text3));
    paintText(painter, afterName.adjusted(counted + t.px(Px::GapInline), 0, 0, 0), standard, t,
              TextRole::Small, t.color(Color::Text3), Qt::AlignRight | Qt::AlignVCenter);

    const QRect second{inner.x(), first.bottom() + 1 + t.px(Px::Inset), inner.width(),
                       t.line(TextRole::Small)};
    const int summed =
        paintText(painter, second, formatMoneyShort(sum_.sum), t, TextRole::SmallBold, t.color(Color::Text));
    paintText(painter, second.adjusted(summed + t.px(Px::GapInline), 0, 0, 0),
              tr("weighted %1").arg(formatMoneyShort(sum_.weighted)), t, TextRole::Small,
              t.color(Color::Text3), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace tandan::ui
