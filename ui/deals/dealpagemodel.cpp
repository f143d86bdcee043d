#include "ui/deals/dealpagemodel.h"

#include <algorithm>

namespace tandan::ui {

namespace {
/// Pages fetched for one painting: what a view can show at once. Scrolling fast asks for many more, which
/// nobody will look at.
constexpr std::size_t kMaxFetch = 2;
} // namespace

DealPageModel::DealPageModel(QObject* parent) : QAbstractTableModel{parent}
{
    fetch_.setSingleShot(true);
    fetch_.setInterval(0);
    connect(&fetch_, &QTimer::timeout, this, &DealPageModel::fetchWanted);
}

void DealPageModel::take(CardContext context, Loader loader, DealPages pages)
{
    asked_ = question_.ask();
    underWay_.clear();
    wanted_.clear();
    loader_ = std::move(loader);
    context_ = std::move(context);
    for (auto& [number, rows] : pages)
        cache_.put(number, std::move(rows));
}

void DealPageModel::restart(Loader loader, CardContext context, int count, DealPages pages)
{
    beginResetModel();
    cache_.clear();
    count_ = count;
    take(std::move(context), std::move(loader), std::move(pages));
    endResetModel();
}

void DealPageModel::refresh(Loader loader, CardContext context, int count, DealPages pages)
{
    if (count > count_) {
        beginInsertRows({}, count_, count - 1);
        count_ = count;
        endInsertRows();
    } else if (count < count_) {
        beginRemoveRows({}, count, count_ - 1);
        count_ = count;
        endRemoveRows();
    }
    cache_.markStale();
    take(std::move(context), std::move(loader), std::move(pages));
    if (count_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(count_ - 1, columnCount() - 1));
}

int DealPageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count_;
}

int DealPageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags DealPageModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

const DealCard* DealPageModel::card(int row) const
{
    if (row < 0 || row >= count_)
        return nullptr;
    const int page = cache_.pageOf(row);
    if (cache_.needs(page) && !underWay_.contains(page)) {
        std::erase(wanted_, page);
        wanted_.push_back(page);
        if (!fetch_.isActive())
            fetch_.start();
    }
    return cache_.find(row);
}

std::optional<DealId> DealPageModel::dealAt(int row) const
{
    const DealCard* found = card(row);
    return found ? std::optional{found->id} : std::nullopt;
}

std::vector<DealId> DealPageModel::dealsAround(int row) const
{
    std::vector<DealId> deals;
    const int first = cache_.pageOf(std::max(0, row)) * kPageRows;
    for (int at = first; at < std::min(first + kPageRows, count_); ++at) {
        if (const DealCard* found = cache_.find(at))
            deals.push_back(found->id);
    }
    return deals;
}

void DealPageModel::fetchWanted()
{
    if (!loader_)
        return;
    const std::size_t skipped = wanted_.size() > kMaxFetch ? wanted_.size() - kMaxFetch : 0;
    const std::vector<int> pages{wanted_.begin() + static_cast<std::ptrdiff_t>(skipped), wanted_.end()};
    wanted_.clear();
    for (const int page : pages) {
        underWay_.insert(page);
        const auto asked = asked_;
        onAnswer(
            loader_(page * kPageRows, kPageRows), this,
            [this, asked, page](DealRows rows) {
                if (question_.isCurrent(asked))
                    arrived(page, std::move(rows));
            },
            [this, asked, page](const Error& error) {
                if (!question_.isCurrent(asked))
                    return;
                underWay_.remove(page);
                // An empty page instead of none: painting would ask again at once, for as long as it fails.
                cache_.put(page, {});
                Q_EMIT loadFailed(error);
            });
    }
}

void DealPageModel::arrived(int page, DealRows rows)
{
    underWay_.remove(page);
    cache_.put(page, std::move(rows));
    const int first = page * kPageRows;
    const int last = std::min(first + kPageRows, count_) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace tandan::ui
