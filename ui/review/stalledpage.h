#pragma once

#include "core/team/person.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"
#include "ui/review/stalledmodel.h"

class QStackedWidget;

namespace tandan::ui {

class Button;
class DealTableView;
class PageHeader;
class StalledActions;
class StalledFilters;
class StalledNumbers;
class StalledOwners;
class StalledPanel;
class StatePane;

/// The open deals that do not move: which, why, with whom, and what could be done. F5 walks through them one
/// by one. Object names: stalledPage, stalledTableView, stalledPanel, exportButton, walkButton.
class StalledPage : public Page
{
    Q_OBJECT

public:
    explicit StalledPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;
    bool exportCsv() override;
    bool escape() override;

    /// Writes the whole report to `path`; says so when it is done.
    void exportTo(const QString& path);
    /// Gives the selected deals to another salesperson, in one action.
    void reassignTo(PersonId owner);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Snapshot;
    void build();
    void buildTable();
    void reload();
    void present(Snapshot snapshot);
    void showError(const Error& error);
    void showSelection();
    void showCurrent();
    void filter();
    void askProgress();
    void openReassignMenu();
    void remind();
    void note(const QString& text);
    void act(int key);
    void accept();
    void walk();
    void stopWalking();
    void arrange();
    [[nodiscard]] const review::StalledDeal* current() const;
    [[nodiscard]] std::vector<DealId> chosen() const;
    [[nodiscard]] std::vector<DealId> listed() const;
    [[nodiscard]] bool panelFloats() const;

    PageHeader* header_ = nullptr;
    StalledNumbers* numbers_ = nullptr;
    StalledFilters* filters_ = nullptr;
    DealTableView* table_ = nullptr;
    StalledModel* model_ = nullptr;
    StalledOwners* owners_ = nullptr;
    StalledPanel* panel_ = nullptr;
    QWidget* main_ = nullptr;
    StalledActions* actions_ = nullptr;
    Button* walk_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    StatePane* state_ = nullptr;

    Question question_, detailQuestion_, progressQuestion_;
    std::vector<Person> people_;
    bool loaded_ = false;
    bool reloadWhenShown_ = false;
    bool focusWhenLoaded_ = false;
    bool panelOpen_ = false; ///< where it floats over the table
    std::optional<int> walkingAt_;
    std::optional<DealId> currentDeal_;
};

} // namespace tandan::ui
