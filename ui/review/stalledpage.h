#pragma once

#include "core/team/person.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"
#include "ui/review/stalledmodel.h"

class QMenu;
class QStackedWidget;

namespace tandan::ui {

class Button;
class Chip;
class DealTableView;
class Label;
class PageHeader;
class StalledNumbers;
class StalledOwners;
class StalledPanel;
class StatePane;

/// The open deals that do not move: which, why, with whom, and what could be done. F5 walks through them one
/// by one. Object names: stalledPage, stalledTableView, stalledPanel, <reason>Chip, <action>Button.
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
    /// A filter chip and the reasons behind it.
    struct Group
    {
        QString text;
        std::vector<review::StallReason> reasons;
        QString name;
        Chip* chip = nullptr;
    };

    void build();
    QWidget* buildFilters();
    QWidget* buildActions();
    void buildTable();
    void reload();
    void present(Snapshot snapshot);
    void showError(const Error& error);
    void showChips();
    void showSelection();
    void showCurrent();
    void chooseGroup(std::size_t group);
    void chooseOwner(std::optional<PersonId> owner, const QString& name);
    void fillOwnerMenu();
    void openReassignMenu();
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
    std::vector<Group> groups_;
    std::size_t group_ = 0;
    Chip* owner_ = nullptr;
    QMenu* ownerMenu_ = nullptr;
    std::optional<PersonId> ownerId_;
    DealTableView* table_ = nullptr;
    StalledModel* model_ = nullptr;
    StalledOwners* owners_ = nullptr;
    StalledPanel* panel_ = nullptr;
    QWidget* main_ = nullptr;
    QWidget* actions_ = nullptr;
    Label* chosenText_ = nullptr;
    std::vector<Button*> singleActions_;
    Button* reassign_ = nullptr;
    Button* walk_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    StatePane* state_ = nullptr;

    Question question_, detailQuestion_;
    std::vector<Person> people_;
    bool loaded_ = false;
    bool reloadWhenShown_ = false;
    bool focusWhenLoaded_ = false;
    bool panelOpen_ = false; ///< where it floats over the table
    std::optional<int> walkingAt_;
    std::optional<DealId> currentDeal_;
};

} // namespace tandan::ui
