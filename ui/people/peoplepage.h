#pragma once

#include "core/team/person.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

class QStackedLayout;
class QTableView;

namespace tandan::ui {

class Button;
class PageHeader;
class PeopleModel;
class PersonDialog;
class StatePane;

/// Who is in the team and in which role. Everybody sees it; only the boss changes it.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();
    void show(std::vector<Person> people);
    void followRole();
    void addPerson();
    void changePerson();
    void save(PersonDialog* dialog, std::optional<PersonId> id);

    PageHeader* header_;
    Button* add_;
    Button* change_;
    QStackedLayout* views_;
    QTableView* table_;
    StatePane* state_;
    QWidget* notice_ = nullptr; ///< holds the state with its margins
    PeopleModel* model_;
    Question question_;
};

} // namespace tandan::ui
