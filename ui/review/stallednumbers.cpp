#include "ui/review/stallednumbers.h"

#include "ui/page/format.h"
#include "ui/review/stalledwords.h"

#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Salespeople shown; the table and its owner filter have all of them.
constexpr std::size_t kMostOwners = 4;
} // namespace

StalledNumbers::StalledNumbers(QWidget* parent) : Themed{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StalledNumbers::setReport(const review::StalledReport& report, const review::StallLimits& limits)
{
    std::vector<int> over;
    for (const review::StalledDeal& deal : report.rows) {
        if (const auto days = daysOver(deal, limits))
            over.push_back(*days);
    }
    std::ranges::sort(over);
    const auto unknown = static_cast<int>(report.withoutAmount);
    const QString without = unknown ? tr("%n without an amount", nullptr, unknown) : QString{};
    const Number progress =
        numbers_.empty() ? Number{tr("Got going this week"), QChar{0x2014}, {}} : numbers_.back();
    numbers_ = {
        {tr("Stalled deals"), QString::number(report.rows.size()),
         tr("of %n open deal(s)", nullptr, static_cast<int>(report.openDeals)), Color::Text},
        {tr("Their amount"), formatMoneyShort(report.amount), without, Color::Text},
        {tr("Expected, at risk"), formatMoneyShort(report.atRisk), tr("amount × stage weight"), Color::Red},
        // The lower of the middle two: a number of days that some deal really has.
        {tr("Median over standard"),
         over.empty() ? QString{QChar{0x2014}} : dayCount(over[(over.size() - 1) / 2]),
         over.empty() ? QString{} : tr("of %n deal(s)", nullptr, static_cast<int>(over.size())), Color::Text},
        progress,
    };
    speak();
    update();
}

void StalledNumbers::setProgress(const review::StallProgress& progress)
{
    if (numbers_.empty())
        return;
    const int more = progress.thisWeek - progress.lastWeek;
    Number& number = numbers_.back();
    number.value = QString::number(progress.thisWeek);
    number.note = more > 0   ? tr("%n more than last week", nullptr, more)
                  : more < 0 ? tr("%n fewer than last week", nullptr, -more)
                             : tr("as many as last week");
    number.noteColor = more > 0 ? Color::Green : Color::Text3;
    speak();
    update();
}

void StalledNumbers::speak()
{
    QStringList spoken;
    for (const Number& number : numbers_)
        spoken << number.name + u' ' + number.value + u' ' + number.note;
    setAccessibleName(spoken.join(u"; "_s));
}

QSize StalledNumbers::sizeHint() const
{
    const Theme t = theme();
    return {0, t.line(TextRole::Small) + t.line(TextRole::Kpi) + 2 * t.px(Px::Gap)};
}

void StalledNumbers::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    painter.fillRect(0, height() - line, width(), line, t.color(Color::Line));
    const auto count = static_cast<int>(numbers_.size());
    for (int i = 0; i < count; ++i) {
        const Number& number = numbers_[static_cast<std::size_t>(i)];
        const int left = width() * i / count;
        if (i > 0)
            painter.fillRect(left, 0, line, height() - line, t.color(Color::Line));
        const QRect cell{left + t.px(Px::PageMargin), t.px(Px::Gap),
                         width() / count - 2 * t.px(Px::PageMargin), t.line(TextRole::Small)};
        paintText(painter, cell, number.name, t, TextRole::Small, t.color(Color::Text3));
        const QRect value{cell.x(), cell.bottom() + 1, cell.width(), t.line(TextRole::Kpi)};
        const int used = paintText(painter, value, number.value, t, TextRole::Kpi, t.color(number.color));
        paintText(painter, value.adjusted(used + t.px(Px::GapInline), t.px(Px::Inset), 0, 0), number.note, t,
                  TextRole::Small, t.color(number.noteColor));
    }
}

StalledOwners::StalledOwners(QWidget* parent) : Themed{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StalledOwners::setReport(const review::StalledReport& report)
{
    lines_.clear();
    for (const review::StalledDeal& deal : report.rows) {
        auto at = std::ranges::find(lines_, deal.ownerId, &Line::id);
        if (at == lines_.end())
            at = lines_.insert(lines_.end(), {deal.ownerId, deal.owner, 0, {}});
        ++at->count;
        at->amount += deal.amount.value_or(Money{});
    }
    std::ranges::stable_sort(lines_, std::ranges::greater{}, &Line::count);
    if (lines_.size() > kMostOwners)
        lines_.resize(kMostOwners);
    QStringList spoken;
    for (const Line& line : lines_)
        spoken << line.name + u' ' + tr("%n deal(s)", nullptr, line.count);
    setAccessibleName(tr("With whom they hang") + u": "_s + spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize StalledOwners::sizeHint() const
{
    const Theme t = theme();
    const auto rows = static_cast<int>(lines_.size());
    return {0, t.px(Px::RowDense) * (rows + 1) + t.px(Px::Gap)};
}

void StalledOwners::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(0, 0, width(), t.px(Px::Hairline), t.color(Color::Line));
    const int high = t.px(Px::RowDense);
    QRect row{t.px(Px::PageMargin), t.px(Px::GapChip), width() - 2 * t.px(Px::PageMargin), high};
    paintText(painter, row, tr("With whom they hang"), t, TextRole::SmallBold, t.color(Color::Text));
    const int most = lines_.empty() ? 1 : lines_.front().count;
    const int avatar = t.px(Px::Avatar);
    // Room for a name of four characters and for a count with its amount.
    const int nameWidth = 4 * t.line(TextRole::Body);
    const int numbersWidth = nameWidth + t.px(Px::Nav) / 3;
    for (const Line& line : lines_) {
        row.translate(0, high);
        paintAvatar(painter, row, t, line.id.value(), line.name, avatar);
        const int nameAt = avatar + t.px(Px::Gap);
        paintText(painter, QRect{row.x() + nameAt, row.y(), nameWidth, high}, line.name, t, TextRole::Body,
                  t.color(Color::Text));
        const QRect bar =
            row.adjusted(nameAt + nameWidth + t.px(Px::Gap), 0, -numbersWidth - t.px(Px::Gap), 0);
        paintBar(painter, bar, t, static_cast<double>(line.count) / most, Color::Text3, t.px(Px::Progress));
        const QString amount = formatMoneyShort(line.amount);
        paintText(painter, row, amount, t, TextRole::Small, t.color(Color::Text3),
                  Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, row.adjusted(0, 0, -textWidth(amount, t, TextRole::Small) - t.px(Px::GapChip), 0),
                  tr("%n deal(s)", nullptr, line.count), t, TextRole::BodyBold, t.color(Color::Text),
                  Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace tandan::ui
