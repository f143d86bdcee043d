#pragma once

#include "ui/deals/dealfilterbar.h"
#include "ui/list/dealtablemodel.h"
#include "ui/page/page.h"

class QStackedWidget;

namespace tandan::ui {

class DealTableView;
class PageHeader;
class SearchField;
class SearchFilter;
class StatePane;

/// Every deal of the book as a table, whatever its outcome. Object names: listPage, listSearchEdit,
/// dealTableView.
class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;
    bool exportCsv() override;
    bool escape() override;

    /// Writes what the filters leave, in the order shown, to `path`; says so when it is done.
    void exportTo(const QString& path);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Snapshot;
    enum class Keep { Nothing, Place };

    void build();
    /// Hides the columns that a narrow window has no room for, the last first.
    void fitColumns();
    void reload(Keep keep);
    void offerFilters(Instant now);
    void present(const Snapshot& snapshot, Keep keep);
    void showError(const Error& error);
    void showEmptyOr(qint64 deals);
    void openRow(int row);
    void act(int key);
    [[nodiscard]] DealFilter currentFilter(Instant now) const;

    PageHeader* header_ = nullptr;
    SearchField* search_ = nullptr;
    SearchFilter* searchFilter_ = nullptr;
    DealFilterBar* filters_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    DealTableView* table_ = nullptr;
    DealTableModel* model_ = nullptr;
    StatePane* state_ = nullptr;

    Question question_;
    Question offerQuestion_;
    bool loaded_ = false;
    bool reloadWhenShown_ = false;
    bool focusWhenLoaded_ = false;
    std::optional<DealId> current_;
};

} // namespace tandan::ui
