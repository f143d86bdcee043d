#include "ui/list/dealtablemodel.h"

#include "ui/deals/cardwords.h"
#include "ui/page/format.h"
#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumeric(DealTableModel::Column column)
{
    using enum DealTableModel::Column;
    return column == Amount || column == Age || column == Due || column == ExpectedClose;
}

} // namespace

int DealTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::optional<DealSort> DealTableModel::sortOf(Column column)
{
    switch (column) {
    case Column::Number:
        return DealSort::NewestFirst;
    case Column::Customer:
        return DealSort::Customer;
    case Column::Amount:
        return DealSort::AmountFirst;
    case Column::Age:
        return DealSort::OldestInStage;
    case Column::Due:
        return DealSort::DueFirst;
    default:
        return std::nullopt;
    }
}

DealTableModel::Column DealTableModel::columnOf(DealSort sort)
{
    switch (sort) {
    case DealSort::DueFirst:
        return Column::Due;
    case DealSort::AmountFirst:
        return Column::Amount;
    case DealSort::OldestInStage:
        return Column::Age;
    case DealSort::Customer:
        return Column::Customer;
    case DealSort::NewestFirst:
        break;
    }
    return Column::Number;
}

QString DealTableModel::text(const DealCard& card, Column column) const
{
    const Day today = cardContext().now.day();
    const bool open = card.outcome == Outcome::Open;
    switch (column) {
    case Column::Number:
        return dealNumber(card.id);
    case Column::Customer:
        return card.customer;
    case Column::Title:
        return card.title;
    case Column::Stage:
        return open ? displayName(card.stage) : displayName(card.outcome);
    case Column::Amount:
        return amountShort(card.amount);
    case Column::Owner:
        return card.owner;
    case Column::Age:
        return open ? ageText(card, cardContext()) : QString{};
    case Column::NextStep:
        return card.next ? card.next->what : open ? tr("None yet") : QString{};
    case Column::Due:
        return card.next ? shortDue(card.next->due, today) : QString{};
    case Column::ExpectedClose:
        return card.expectedClose ? shortDay(*card.expectedClose, today) : QString{};
    }
    return {};
}

QVariant DealTableModel::look(const DealCard& card, Column column, int role) const
{
    const bool open = card.outcome == Outcome::Open;
    if (role == BoldRole)
        return column == Column::Customer ||
               (column == Column::Due && card.next &&
                dueTone(card.next->due, cardContext().now.day()) != Tone::Neutral);
    if (role == HintRole)
        return column == Column::Number || column == Column::ExpectedClose ||
               (column == Column::Stage &&
                (card.outcome == Outcome::Lost || card.outcome == Outcome::Shelved));
    if (role == StageRole)
        return column == Column::Stage && open ? QVariant{position(card.stage)} : QVariant{};
    if (role == IconRole && column == Column::Age && open && ageOf(card, cardContext()) == Age::Stalled)
        return static_cast<int>(Icon::Hourglass);
    if (role != ToneRole)
        return {};
    if (column == Column::Age && open) {
        const Age age = ageOf(card, cardContext());
        return static_cast<int>(age == Age::Stalled ? Tone::Red
                                : age == Age::Near  ? Tone::Amber
                                                    : Tone::Neutral);
    }
    if (column == Column::Due && card.next)
        return static_cast<int>(dueTone(card.next->due, cardContext().now.day()));
    if (column == Column::NextStep && !card.next && open)
        return static_cast<int>(Tone::Amber);
    if (column == Column::Stage && card.outcome == Outcome::Won)
        return static_cast<int>(Tone::Green);
    return {};
}

QVariant DealTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool asked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ||
                       (role >= ToneRole && role <= HintRole);
    const DealCard* shown = asked ? card(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, column);
    if (role == Qt::ToolTipRole)
        return column == Column::Age ? QVariant{cardTip(*shown, cardContext())} : QVariant{};
    if (role == Qt::AccessibleTextRole)
        // The first cell speaks for its row; the others say what they are.
        return column == Column::Number
                   ? text(*shown, column) + u' ' + spokenCard(*shown, cardContext())
                   : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                         text(*shown, column);
    return look(*shown, column, role);
}

QVariant DealTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number:
        return tr("Number");
    case Column::Customer:
        return tr("Customer");
    case Column::Title:
        return tr("Deal");
    case Column::Stage:
        return tr("Stage");
    case Column::Amount:
        return tr("Amount");
    case Column::Owner:
        return tr("Salesperson");
    case Column::Age:
        return tr("In stage");
    case Column::NextStep:
        return tr("Next step");
    case Column::Due:
        return tr("Due");
    case Column::ExpectedClose:
        return tr("Expected close");
    }
    return {};
}

} // namespace tandan::ui
