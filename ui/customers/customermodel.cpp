#include "ui/customers/customermodel.h"

#include "ui/page/format.h"
#include "ui/widgets/tabledelegate.h"

#include <algorithm>
#include <limits>

namespace tandan::ui {

namespace {

constexpr int kFirstRun = 200;
/// A jump to the end reads what lies between in runs of this size, each a fraction of a second at most.
constexpr int kLongestRun = 5000;

struct Start
{
    qint64 total = 0;
    std::vector<CustomerRow> rows;
};

} // namespace

void CustomerModel::setFilter(const CustomerFilter& filter)
{
    filter_ = filter;
    wanted_ = kFirstRun;
    reload();
}

void CustomerModel::reload()
{
    const auto asked = question_.ask();
    const int run = std::clamp(static_cast<int>(rows_.size()), kFirstRun, kLongestRun);
    reading_ = true;
    onAnswer(
        book_.read([filter = filter_, run](Connection& connection) -> Result<Start> {
            CustomerStore store{connection};
            TD_ASSIGN(const qint64 total, store.count(filter));
            TD_ASSIGN(auto rows, store.list(filter, run));
            return Start{total, std::move(rows)};
        }),
        this,
        [this, asked](Start start) {
            if (!question_.isCurrent(asked))
                return;
            reading_ = false;
            beginResetModel();
            rows_ = std::move(start.rows);
            total_ = static_cast<int>(std::min<qint64>(start.total, std::numeric_limits<int>::max()));
            endResetModel();
            Q_EMIT loaded();
        },
        [this, asked](const Error& error) {
            if (!question_.isCurrent(asked))
                return;
            reading_ = false;
            Q_EMIT failed(error);
        });
}

void CustomerModel::readMore(int upTo)
{
    wanted_ = std::max(wanted_, upTo);
    const int have = static_cast<int>(rows_.size());
    if (reading_ || rows_.empty() || have >= total_ || have > wanted_)
        return;
    reading_ = true;
    const auto asked = question_.ask();
    const int run = std::clamp(wanted_ + kFirstRun - have, kFirstRun, kLongestRun);
    onAnswer(
        book_.read([filter = filter_, run, last = rows_.back()](Connection& connection) {
            return CustomerStore{connection}.list(filter, run, last);
        }),
        this,
        [this, asked](const std::vector<CustomerRow>& more) {
            if (!question_.isCurrent(asked))
                return;
            reading_ = false;
            if (more.empty()) {
                reload(); // somebody took rows away in between
                return;
            }
            const int first = static_cast<int>(rows_.size());
            rows_.insert(rows_.end(), more.begin(), more.end());
            const int last = std::min(static_cast<int>(rows_.size()), total_) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
            readMore(wanted_);
        },
        [this, asked](const Error& error) {
            if (!question_.isCurrent(asked))
                return;
            reading_ = false;
            Q_EMIT failed(error);
        });
}

const CustomerRow* CustomerModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<int> CustomerModel::rowOf(CustomerId customer) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const CustomerRow& row) { return row.id == customer; });
    return found == rows_.end() ? std::nullopt : std::optional{static_cast<int>(found - rows_.begin())};
}

int CustomerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : total_;
}

int CustomerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString CustomerModel::text(const CustomerRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Industry:
        return row.industry;
    case Source:
        return row.source;
    case Contacts:
        return QString::number(row.contacts);
    case Deals:
        //: of a customer's deals: all of them, and those that are open
        return row.openDeals > 0 ? tr("%1, %2 open").arg(row.deals).arg(row.openDeals)
                                 : QString::number(row.deals);
    case OpenAmount:
        return row.openDeals > 0 ? formatMoneyShort(row.openAmount) : QString{};
    default:
        return {};
    }
}

QVariant CustomerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CustomerRow* row = at(index.row());
    if (!row) {
        if (role == Qt::DisplayRole && index.row() < total_) // the view looks at a row that is not read yet
            QMetaObject::invokeMethod(
                const_cast<CustomerModel*>(this),
                [model = const_cast<CustomerModel*>(this), upTo = index.row()] { model->readMore(upTo); },
                Qt::QueuedConnection);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(*row, index.column());
        return shown.isEmpty() ? tr("none") : shown;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment{(index.column() >= Contacts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
    case BoldRole:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment{(section >= Contacts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Industry:
        return tr("Industry");
    case Source:
        return tr("Source");
    case Contacts:
        return tr("Contacts");
    case Deals:
        return tr("Deals");
    case OpenAmount:
        return tr("Open amount");
    default:
        return {};
    }
}

} // namespace tandan::ui
