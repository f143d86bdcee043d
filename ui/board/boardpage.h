#pragma once

#include "core/flow/gate.h"
#include "ui/board/boardview.h"
#include "ui/deals/dealfilterbar.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

class QStackedWidget;

namespace tandan::ui {

class CardPreview;
class PageHeader;
class SearchField;
class SearchFilter;
class StatePane;

/// All open deals by stage. Object names: boardPage, boardSearchEdit, dealFilterBar, boardView,
/// <stage>ColumnView.
class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;
    bool escape() override;

protected:
    bool event(QEvent* event) override;

private:
    struct Snapshot;
    enum class Keep { Nothing, Place };

    void build();
    void connectBoard();
    void addShortcuts();
    /// Asks the book for counts, sums and the pages on the screen; shows them when they come.
    void reload(Keep keep);
    void offerFilters(Instant now);
    void present(const Snapshot& snapshot, Keep keep);
    void showError(const Error& error);
    void showEmptyOr(qint64 deals);
    void openRow(BoardColumn* column, int row);
    void showMenu(BoardColumn* column, int row, const QPoint& globalAt);
    void showPreview(const DealCard& card, const QRect& globalCard);
    void learnGate(const DealCard& card);
    [[nodiscard]] DropSlot slotFor(const DealCard& card, Stage to) const;
    [[nodiscard]] DealFilter currentFilter(Instant now) const;
    [[nodiscard]] DealPageModel::Loader loaderFor(const DealFilter& filter, DealSort sort, Stage stage) const;

    PageHeader* header_ = nullptr;
    SearchField* search_ = nullptr;
    SearchFilter* searchFilter_ = nullptr;
    DealFilterBar* filters_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    BoardView* board_ = nullptr;
    StatePane* state_ = nullptr;

    Question question_;
    Question offerQuestion_;
    bool loaded_ = false;
    bool reloadWhenShown_ = false;
    bool focusWhenLoaded_ = false;
    std::optional<DealId> selected_;
    std::optional<std::pair<DealId, GateFacts>> gate_; ///< of the deal being dragged
};

} // namespace tandan::ui
