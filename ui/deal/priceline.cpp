#include "ui/deal/priceline.h"

#include "ui/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the left column of the page, where it is narrowest.
int usualWidth(const Theme& t)
{
    return t.px(Px::SidePanel) - 2 * t.px(Px::GapWide);
}

} // namespace

PriceLine::PriceLine(QWidget* parent) : Themed{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriceLine::setPrices(const Prices& prices)
{
    prices_ = prices;
    std::vector<qint64> all{prices.standard.fen(), prices.quoted.fen(), prices.now.fen()};
    for (const auto& price : {prices.psychLow, prices.psychHigh, prices.asked, prices.floor}) {
        if (price)
            all.push_back(price->fen());
    }
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    low_ = *least;
    high_ = std::max(*most, low_ + 1);

    QStringList words{tr("Price now %1").arg(formatMoney(prices.now)),
                      tr("quoted %1").arg(formatMoney(prices.quoted)),
                      tr("standard price %1").arg(formatMoney(prices.standard))};
    if (prices.asked)
        words << tr("asked for %1").arg(formatMoney(*prices.asked));
    if (prices.psychLow && prices.psychHigh)
        words << tr("they have in mind %1 to %2")
                     .arg(formatMoney(*prices.psychLow), formatMoney(*prices.psychHigh));
    if (prices.floor)
        words << tr("floor price %1").arg(formatMoney(*prices.floor));
    setAccessibleName(words.join(tr(", ")));
    updateGeometry();
    update();
}

QSize PriceLine::sizeHint() const
{
    const Theme t = theme();
    const int rows = marksBelow()[1].empty() ? 2 : 3; // one above the line, the others below it
    return {usualWidth(t), rows * t.line(TextRole::Small) + t.px(Px::StageDigit)};
}

QSize PriceLine::minimumSizeHint() const
{
    return {theme().px(Px::SearchMin), sizeHint().height()};
}

int PriceLine::xOf(Money price) const
{
    const int margin = theme().px(Px::PageMargin);
    const double share = static_cast<double>(price.fen() - low_) / static_cast<double>(high_ - low_);
    return margin + static_cast<int>(share * (width() - 2 * margin));
}

/// Texts side by side in the order of their places; those that would meet are pushed apart, and the row is
/// kept inside the widget.
void PriceLine::paintMarks(QPainter& painter, std::vector<Mark> marks, int top) const
{
    const Theme t = theme();
    const int gap = t.px(Px::GapTight);
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.x < b.x; });
    std::vector<QRect> places;
    int from = 0;
    for (const Mark& mark : marks) {
        const int wide = textWidth(mark.text, t, mark.bold ? TextRole::SmallBold : TextRole::Small) + 1;
        const int left = std::max(from, mark.x - wide / 2);
        places.emplace_back(left, top, wide, t.line(TextRole::Small));
        from = left + wide + gap;
    }
    int limit = width();
    for (std::size_t i = places.size(); i-- > 0;) {
        if (places[i].right() >= limit)
            places[i].moveRight(limit - 1);
        limit = places[i].left() - gap;
    }
    for (std::size_t i = 0; i < marks.size(); ++i)
        paintText(painter, places[i], marks[i].text, t, marks[i].bold ? TextRole::SmallBold : TextRole::Small,
                  t.color(marks[i].color));
}

std::array<std::vector<PriceLine::Mark>, 2> PriceLine::marksBelow() const
{
    std::vector<Mark> ours, theirs;
    if (!prices_)
        return {};
    const Prices& p = *prices_;
    ours.push_back(
        {tr("standard %1").arg(formatMoneyShort(p.standard)), xOf(p.standard), Color::Text2, false});
    if (p.quoted != p.now)
        ours.push_back({tr("quoted %1").arg(formatMoneyShort(p.quoted)), xOf(p.quoted), Color::Text2, false});
    if (p.psychLow && p.psychHigh)
        theirs.push_back(
            {tr("in mind %1–%2").arg(formatMoneyShort(*p.psychLow), formatMoneyShort(*p.psychHigh)),
             (xOf(*p.psychLow) + xOf(*p.psychHigh)) / 2, Color::Text2, false});
    if (p.floor)
        theirs.push_back({tr("floor %1").arg(formatMoneyShort(*p.floor)), xOf(*p.floor), Color::Red, true});
    const Theme t = theme();
    int wide = 0;
    for (const std::vector<Mark>* row : {&ours, &theirs}) {
        for (const Mark& mark : *row)
            wide += textWidth(mark.text, t, mark.bold ? TextRole::SmallBold : TextRole::Small) +
                    t.px(Px::GapTight);
    }
    if (wide > usualWidth(t))
        return {ours, theirs};
    ours.insert(ours.end(), theirs.begin(), theirs.end());
    return {ours, {}};
}

void PriceLine::paintEvent(QPaintEvent*)
{
    if (!prices_)
        return;
    const Theme t = theme();
    const Prices& p = *prices_;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int dot = t.px(Px::Dot);
    const int middle = t.line(TextRole::Small) + t.px(Px::StageDigit) / 2;
    const int half = t.px(Px::StageDigit) / 2;
    painter.setPen(QPen{t.color(Color::Line2), static_cast<qreal>(t.px(Px::Hairline))});
    painter.drawLine(0, middle, width(), middle);

    const StageColors band = t.stage(6);
    if (p.psychLow && p.psychHigh) {
        const int left = xOf(*p.psychLow);
        const int wide = std::max(dot, xOf(*p.psychHigh) - left);
        paintBox(painter, QRect{left, middle - half + t.px(Px::Inset), wide, 2 * (half - t.px(Px::Inset))},
                 t.px(Px::RadiusTick), band.tint, band.edge);
    }
    const auto tick = [&](Money at, Color color) {
        painter.fillRect(QRect{xOf(at) - t.px(Px::Hairline), middle - half, t.px(Px::FocusRing), 2 * half},
                         t.color(color));
    };
    tick(p.standard, Color::Text3);
    if (p.floor)
        tick(*p.floor, Color::Red);
    painter.setPen(QPen{t.color(Color::Text3), static_cast<qreal>(t.px(Px::FocusRing)), Qt::DotLine});
    painter.drawLine(xOf(p.now), middle, xOf(p.quoted), middle);

    const auto ring = [&](Money at, const QPen& pen, const QBrush& fill) {
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawEllipse(QPointF{static_cast<qreal>(xOf(at)), static_cast<qreal>(middle)}, dot / 2.0,
                            dot / 2.0);
    };
    const auto pen = [&](Color color, Qt::PenStyle style = Qt::SolidLine) {
        return QPen{t.color(color), t.px(Px::FocusRing) * 0.75, style};
    };
    const QColor ground = t.color(Color::Surface);
    if (p.quoted != p.now)
        ring(p.quoted, pen(Color::Text3), ground);
    if (p.asked)
        ring(*p.asked, pen(Color::Amber, Qt::DotLine), ground);
    ring(p.now, pen(Color::Accent), t.color(Color::Accent));

    std::vector<Mark> above{{tr("now %1").arg(formatMoneyShort(p.now)), xOf(p.now), Color::Accent, true}};
    if (p.asked)
        above.push_back({tr("asked %1").arg(formatMoneyShort(*p.asked)), xOf(*p.asked), Color::Amber, false});
    paintMarks(painter, above, 0);
    int top = t.line(TextRole::Small) + t.px(Px::StageDigit);
    for (const std::vector<Mark>& row : marksBelow()) {
        paintMarks(painter, row, top);
        top += t.line(TextRole::Small);
    }
}

} // namespace tandan::ui
