#pragma once

#include "core/deal/dealcard.h"
#include "core/team/policy.h"
#include "ui/deals/pagecache.h"
#include "ui/page/answer.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

namespace tandan::ui {

using DealRows = std::vector<DealCard>;
/// Pages by number (row / DealPageModel::kPageRows).
using DealPages = std::map<int, DealRows>;

/// What the look of a card depends on beside the card.
struct CardContext
{
    Instant now;
    Policy policy;
};

/// A sorted list of deals of any length, of which only the pages around what is looked at are in memory. Rows
/// that are not here yet have no card(); asking for one fetches its page and announces it with dataChanged().
/// Thread: GUI; nothing here waits.
class DealPageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Loader = std::function<QFuture<Result<DealRows>>(int offset, int limit)>;
    static constexpr int kPageRows = 200;
    static constexpr std::size_t kMaxPages = 6;

    explicit DealPageModel(QObject* parent = nullptr);

    /// Another list: forgets all rows. \param pages those at hand already
    void restart(Loader loader, CardContext context, int count, DealPages pages = {});
    /// The same list after the book changed: rows stay where they are and are fetched again when looked at.
    void refresh(Loader loader, CardContext context, int count, DealPages pages = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Nothing while the row's page is on its way. Valid until the event loop runs again.
    [[nodiscard]] const DealCard* card(int row) const;
    [[nodiscard]] std::optional<DealId> dealAt(int row) const;
    /// The deals in memory in their order, for walking from one to the next.
    [[nodiscard]] std::vector<DealId> dealsAround(int row) const;
    [[nodiscard]] const CardContext& cardContext() const { return context_; }

Q_SIGNALS:
    void loadFailed(const tandan::Error& error);

private:
    void take(CardContext context, Loader loader, DealPages pages);
    void fetchWanted();
    void arrived(int page, DealRows rows);

    Loader loader_;
    CardContext context_;
    int count_ = 0;
    // Reading a row decides what is kept and fetched, but changes nothing that can be seen.
    mutable PageCache<DealCard> cache_{kPageRows, kMaxPages};
    mutable std::vector<int> wanted_; ///< asked for since the last fetch, the latest last
    mutable QTimer fetch_;            ///< gathers what one painting asks for
    QSet<int> underWay_;
    Question question_;
    Question::Token asked_ = 0;
};

} // namespace tandan::ui
