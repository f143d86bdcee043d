#include "ui/review/stalledmodel.h"

#include "ui/page/format.h"
#include "ui/widgets/tabledelegate.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using review::StalledDeal;
using review::StallReason;

namespace {

bool hasAny(const StalledDeal& deal, const std::vector<StallReason>& reasons)
{
    return reasons.empty() || std::ranges::any_of(deal.reasons, [&](StallReason reason) {
               return std::ranges::find(reasons, reason) != reasons.end();
           });
}

bool isNumeric(StalledModel::Column column)
{
    using enum StalledModel::Column;
    return column == Over || column == Amount || column == AtRisk;
}

} // namespace

void StalledModel::setReport(review::StalledReport report, review::StallLimits limits)
{
    beginResetModel();
    report_ = std::move(report);
    limits_ = limits;
    choose();
    endResetModel();
}

void StalledModel::setFilter(std::vector<StallReason> reasons, std::optional<PersonId> owner)
{
    beginResetModel();
    reasons_ = std::move(reasons);
    owner_ = owner;
    choose();
    endResetModel();
}

void StalledModel::choose()
{
    shown_.clear();
    for (std::size_t i = 0; i < report_.rows.size(); ++i) {
        if (hasAny(report_.rows[i], reasons_) && (!owner_ || report_.rows[i].ownerId == *owner_))
            shown_.push_back(i);
    }
}

const StalledDeal* StalledModel::deal(int row) const
{
    return row >= 0 && row < rowCount() ? &report_.rows[shown_[static_cast<std::size_t>(row)]] : nullptr;
}

std::optional<int> StalledModel::rowOf(DealId id) const
{
    const auto at = std::ranges::find_if(shown_, [&](std::size_t i) { return report_.rows[i].deal == id; });
    return at == shown_.end() ? std::nullopt : std::optional{static_cast<int>(at - shown_.begin())};
}

int StalledModel::count(const std::vector<StallReason>& reasons) const
{
    return static_cast<int>(
        std::ranges::count_if(report_.rows, [&](const StalledDeal& row) { return hasAny(row, reasons); }));
}

int StalledModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int StalledModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString StalledModel::text(const StalledDeal& deal, int row, Column column) const
{
    switch (column) {
    case Column::Place:
        return QString::number(row + 1);
    case Column::Deal:
        return deal.customer;
    case Column::Stage:
        return displayName(deal.stage);
    case Column::Owner:
        return deal.owner;
    case Column::Stuck:
        return stuckText(deal, report_.asOf);
    case Column::Over: {
        const auto over = daysOver(deal, limits_);
        //: Days beyond the standard in a narrow column: "+7 d"
        return over ? tr("+%n d", nullptr, *over) : QString{QChar{0x2014}};
    }
    case Column::Amount:
        return amountShort(deal.amount);
    case Column::AtRisk:
        return deal.amount ? amountShort(deal.atRisk) : amountShort(std::nullopt);
    case Column::Contact:
        return deal.daysSinceContact ? tr("%n day(s) ago", nullptr, *deal.daysSinceContact) : tr("never");
    case Column::Advice:
        return stallAdvice(deal, limits_, report_.asOf).front().text;
    }
    return {};
}

QString StalledModel::spoken(const StalledDeal& deal) const
{
    QStringList parts{deal.customer, deal.title, displayName(deal.stage), deal.owner,
                      amountShort(deal.amount)};
    for (const StallWhy& why : stallWhys(deal, limits_, report_.asOf))
        parts << why.text;
    //: Between the parts of a spoken description
    return parts.join(tr(", "));
}

QVariant StalledModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StalledDeal& shown = *deal(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.row(), column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == Column::Place
                   ? spoken(shown)
                   : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                         text(shown, index.row(), column);
    case StageRole:
        return column == Column::Stage ? QVariant{position(shown.stage)} : QVariant{};
    case HintRole:
        return column == Column::Place || (column == Column::Over && !daysOver(shown, limits_));
    case BoldRole:
        return column == Column::Deal || column == Column::Over;
    case ToneRole:
        if (column == Column::Over && daysOver(shown, limits_))
            return static_cast<int>(Tone::Red);
        if (column == Column::Advice)
            return static_cast<int>(Tone::Accent);
        return {};
    default:
        return {};
    }
}

QVariant StalledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Place:
        return u"#"_s;
    case Column::Deal:
        return tr("Customer and deal");
    case Column::Stage:
        return tr("Stage");
    case Column::Owner:
        return tr("With");
    case Column::Stuck:
        return tr("Where it hangs");
    case Column::Over:
        return tr("Over");
    case Column::Amount:
        return tr("Amount");
    case Column::AtRisk:
        return tr("Expected, at risk");
    case Column::Contact:
        return tr("Last contact");
    case Column::Advice:
        return tr("Suggestion");
    }
    return {};
}

} // namespace tandan::ui
