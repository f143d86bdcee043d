#include "ui/people/peoplepage.h"

#include "core/team/persondesk.h"
#include "core/team/personstore.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/persondialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : Page{context, parent},
      header_{new PageHeader{tr("People"), {}, this}},
      add_{new Button{Button::Kind::Primary, tr("Add a person"), this}},
      change_{new Button{Button::Kind::Secondary, tr("Change"), this}},
      views_{new QStackedLayout},
      table_{new QTableView{this}},
      state_{new StatePane{this}},
      model_{new PeopleModel{this}}
{
    setObjectName(u"peoplePage"_s);
    table_->setObjectName(u"peopleTableView"_s);
    table_->setAccessibleName(tr("People"));
    add_->setObjectName(u"addPersonButton"_s);
    change_->setObjectName(u"changePersonButton"_s);
    add_->setMark(Icon::Plus);
    change_->setMark(Icon::Pencil);
    header_->addAction(change_);
    header_->addAction(add_);
    table_->setModel(model_);
    TableDelegate::attach(table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->installEventFilter(this);
    notice_ = new QWidget{this};
    const int margin = Theme::of(this).px(Px::GapPanel);
    auto* around = new QVBoxLayout{notice_};
    around->setContentsMargins(margin, margin, margin, margin);
    around->addWidget(state_);
    around->addStretch(1);
    views_->addWidget(notice_);
    views_->addWidget(table_);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(views_, 1);

    connect(add_, &Button::clicked, this, &PeoplePage::addPerson);
    connect(change_, &Button::clicked, this, &PeoplePage::changePerson);
    connect(table_, &QTableView::doubleClicked, this, &PeoplePage::changePerson);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::followRole);
    state_->showLoading(tr("Reading the team"));
    load();
}

QString PeoplePage::title() const
{
    return tr("People");
}

std::vector<KeyHint> PeoplePage::hints() const
{
    return {{{u"↑"_s, u"↓"_s}, tr("Move")}, {{u"Enter"_s}, tr("Change")}};
}

QString PeoplePage::summary() const
{
    const auto& people = model_->people();
    return tr("%n active person(s)", nullptr,
              static_cast<int>(std::count_if(people.begin(), people.end(),
                                             [](const Person& person) { return person.active; })));
}

void PeoplePage::enter()
{
    followRole();
    table_->setFocus();
}

void PeoplePage::bookChanged(const Changed& what)
{
    if (what.external || what.touched.tables.contains(u"person"_s))
        load();
}

void PeoplePage::load()
{
    const auto asked = question_.ask();
    onAnswer(
        book().read([](Connection& connection) { return PersonStore{connection}.all(); }), this,
        [this, asked](std::vector<Person> people) {
            if (question_.isCurrent(asked))
                show(std::move(people));
        },
        [this, asked](const Error& error) {
            if (!question_.isCurrent(asked))
                return;
            state_->showError(tr("The team cannot be read"), error.message(),
                              {{tr("Try again"), [this] { load(); }}});
            views_->setCurrentWidget(notice_);
        });
}

void PeoplePage::show(std::vector<Person> people)
{
    const int row = table_->currentIndex().row();
    model_->setPeople(std::move(people));
    table_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, model_->rowCount() - 1)), 0));
    views_->setCurrentWidget(table_); // never empty: a book has a boss
    followRole();
    Q_EMIT statusChanged();
}

void PeoplePage::followRole()
{
    QString reason;
    if (book().info().readOnly)
        reason = tr("This book is open for reading only.");
    else if (book().actor().role != Role::Boss)
        reason = tr("Only the boss changes who is in the team.");
    add_->setDisabledReason(reason);
    if (reason.isEmpty() && !model_->at(table_->currentIndex().row()))
        reason = tr("Choose a person first.");
    change_->setDisabledReason(reason);
}

void PeoplePage::addPerson()
{
    auto* dialog = new PersonDialog{std::nullopt, model_->people(), this};
    connect(dialog, &PersonDialog::wantsToSave, this, [this, dialog] { save(dialog, std::nullopt); });
    dialog->open();
}

void PeoplePage::changePerson()
{
    const Person* person = model_->at(table_->currentIndex().row());
    if (!person || !change_->isEnabled())
        return;
    auto* dialog = new PersonDialog{*person, model_->people(), this};
    connect(dialog, &PersonDialog::wantsToSave, this, [this, dialog, id = person->id] { save(dialog, id); });
    dialog->open();
}

void PeoplePage::save(PersonDialog* dialog, std::optional<PersonId> id)
{
    const NewPerson wanted = dialog->newPerson();
    const PersonChange change = dialog->change();
    auto written =
        book().write(id ? u"person.update"_s : u"person.add"_s, [id, wanted, change](Unit& unit) -> Result<> {
            PersonDesk desk{unit};
            if (id)
                return desk.update(*id, change);
            TD_TRY(desk.add(wanted));
            return {};
        });
    onAnswer(
        written, this,
        [this, open = QPointer{dialog}, id, name = wanted.name] {
            if (open)
                open->accept();
            navigator().toast(id ? tr("Changed: %1").arg(name) : tr("Added to the team: %1").arg(name), true);
        },
        [this, open = QPointer{dialog}](const Error& error) {
            if (open)
                open->showProblem(error.message());
            else
                navigator().showError(error);
        });
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            changePerson();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandan::ui
