#include "ui/settings/settingspage.h"

#include "core/team/personstore.h"
#include "core/team/policydesk.h"
#include "core/team/policystore.h"
#include "ui/settings/policypanel.h"
#include "ui/shell/settings.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kThemes{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};
constexpr std::array kTextPercents{90, 100, 110, 120, 130};
constexpr std::array kLanguages{Language::Chinese, Language::English};

template <class Values, class Value>
int indexOf(const Values& values, Value value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

std::vector<Segment::Item> percentItems()
{
    std::vector<Segment::Item> items;
    for (const int percent : kTextPercents)
        items.push_back({u"%1%"_s.arg(percent)});
    return items;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, Settings& settings, ThemeController& theme,
                           QWidget* parent)
    : Page{context, parent},
      settings_{settings},
      theme_{theme},
      themes_{new Segment{tr("Theme"), {{tr("Like the system")}, {tr("Light")}, {tr("Dark")}}, this}},
      sizes_{new Segment{tr("Text size"), percentItems(), this}},
      languages_{new Segment{tr("Language"), {{tr("Chinese")}, {tr("English")}}, this}},
      person_{new QComboBox{this}},
      personNote_{new Label{{}, TextRole::Small, Color::Text2, this}},
      policy_{new PolicyPanel{this}},
      backup_{new Button{Button::Kind::Secondary, tr("Back up now"), this}},
      backupNote_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    setObjectName(u"settingsPage"_s);
    themes_->setObjectName(u"themeSegment"_s);
    sizes_->setObjectName(u"textSizeSegment"_s);
    languages_->setObjectName(u"languageSegment"_s);
    person_->setObjectName(u"personCombo"_s);
    backup_->setObjectName(u"backupButton"_s);
    const Theme t = Theme::of(this);
    auto* content = new QWidget;
    auto* panels = new QVBoxLayout{content};
    panels->setContentsMargins(t.px(Px::PageMargin), t.px(Px::GapPanel), t.px(Px::PageMargin),
                               t.px(Px::GapPanel));
    panels->setSpacing(t.px(Px::GapPanel));
    panels->addWidget(looksPanel());
    panels->addWidget(personPanel());
    panels->addWidget(policy_);
    panels->addWidget(bookPanel());
    panels->addStretch(1);
    auto* scroll = new QScrollArea{this};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader{tr("Settings"), {}, this});
    column->addWidget(scroll, 1);
    connect(policy_, &PolicyPanel::wantsToSave, this, &SettingsPage::savePolicy);
    followRole();
    load();
}

QWidget* SettingsPage::looksPanel()
{
    auto* panel = new Panel{tr("How it looks"), this};
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Theme::of(this).px(Px::Gap));
    form->addRow(tr("Theme"), themes_);
    form->addRow(tr("Text size"), sizes_);
    form->addRow(tr("Language"), languages_);
    panel->body()->addLayout(form);
    themes_->setCurrent(indexOf(kThemes, theme_.mode()));
    sizes_->setCurrent(indexOf(kTextPercents, theme_.theme().textPercent()));
    languages_->setCurrent(indexOf(kLanguages, languageFor(settings_.text(Setting::Language), QLocale{})));
    connect(themes_, &Segment::currentChanged, this, [this](int index) {
        const ThemeMode mode = kThemes[static_cast<std::size_t>(index)];
        theme_.setMode(mode);
        settings_.set(Setting::Theme, themeCode(mode));
    });
    connect(sizes_, &Segment::currentChanged, this, [this](int index) {
        const int percent = kTextPercents[static_cast<std::size_t>(index)];
        theme_.setTextPercent(percent);
        settings_.set(Setting::TextPercent, percent);
    });
    connect(languages_, &Segment::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(kLanguages[static_cast<std::size_t>(index)]); });
    return panel;
}

QWidget* SettingsPage::personPanel()
{
    auto* panel = new Panel{tr("Who works here"), this};
    auto* form = new QFormLayout;
    person_->setAccessibleName(tr("My name"));
    person_->setFocusPolicy(Qt::StrongFocus);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    person_->setMinimumWidth(Theme::of(this).px(Px::SearchMin));
    form->addRow(tr("My name"), person_);
    panel->body()->addLayout(form);
    personNote_->setWrapping(true);
    personNote_->setText(tr("What is done on this computer goes into the history under this name, with the "
                            "rights of its role."));
    panel->body()->addWidget(personNote_);
    connect(person_, &QComboBox::activated, this, &SettingsPage::choosePerson);
    return panel;
}

QWidget* SettingsPage::bookPanel()
{
    auto* panel = new Panel{tr("The book"), this};
    const BookInfo& info = book().info();
    auto* form = new QFormLayout;
    auto* where = new Label{info.location.shown(), TextRole::Body, Color::Text, this};
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Where it is"), where);
    panel->body()->addLayout(form);
    backupNote_->setWrapping(true);
    panel->body()->addWidget(backupNote_);
    panel->addToHeader(backup_);
    backup_->setSmall(true);
    backup_->setMark(Icon::Download);
    if (info.location.isFile())
        backupNote_->setText(tr("A backup is a checked copy in the folder “backups” beside the book."));
    else
        backup_->setDisabledReason(tr("The server keeps this book; whoever runs it makes the backups."));
    connect(backup_, &Button::clicked, this, &SettingsPage::backUp);
    return panel;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::enter()
{
    followRole();
    themes_->setFocus();
}

void SettingsPage::bookChanged(const Changed& what)
{
    if (what.external || what.touched.tables.contains(u"policy"_s) ||
        what.touched.tables.contains(u"person"_s))
        load();
}

void SettingsPage::load()
{
    struct Answer
    {
        std::vector<Person> people;
        Policy policy;
    };
    const auto asked = question_.ask();
    onAnswer(
        book().read([](Connection& connection) -> Result<Answer> {
            TD_ASSIGN(auto people, PersonStore{connection}.all());
            TD_ASSIGN(const Policy policy, PolicyStore{connection}.load());
            return Answer{std::move(people), policy};
        }),
        this,
        [this, asked](const Answer& answer) {
            if (!question_.isCurrent(asked))
                return;
            showPeople(answer.people);
            policy_->setPolicy(answer.policy);
        },
        [this](const Error& error) { navigator().showError(error); });
}

void SettingsPage::showPeople(const std::vector<Person>& people)
{
    people_.clear();
    person_->clear();
    for (const Person& person : people) {
        if (!person.active)
            continue;
        people_.push_back(person);
        //: a person and their role
        person_->addItem(tr("%1 (%2)").arg(person.name, displayName(person.role)));
        if (person.id == book().actor().id)
            person_->setCurrentIndex(person_->count() - 1);
    }
}

void SettingsPage::followRole()
{
    if (book().info().readOnly)
        policy_->setLocked(tr("This book is open for reading only."));
    else if (book().actor().role != Role::Boss)
        policy_->setLocked(tr("Only the boss changes the team's rules."));
    else
        policy_->setLocked({});
}

void SettingsPage::choosePerson(int index)
{
    if (index < 0 || index >= static_cast<int>(people_.size()))
        return;
    const Person& person = people_[static_cast<std::size_t>(index)];
    book().setActor({person.id, person.name, person.role});
    settings_.set(Setting::Person, person.name);
    followRole();
    Q_EMIT actorChanged();
    navigator().toast(tr("You work as %1 now").arg(person.name));
}

void SettingsPage::savePolicy()
{
    const auto changes = policy_->changes();
    onAnswer(
        book().write(u"policy.set"_s,
                     [changes](Unit& unit) -> Result<> {
                         PolicyDesk desk{unit};
                         for (const auto& [key, value] : changes)
                             TD_TRY(desk.set(key, value));
                         return {};
                     }),
        this, [this] { navigator().toast(tr("The team's rules are saved"), true); },
        [this](const Error& error) { navigator().showError(error); });
}

void SettingsPage::backUp()
{
    backup_->setDisabledReason(tr("The backup is being made."));
    onAnswer(
        book().backup(), this,
        [this](const QString& path) {
            backup_->setDisabledReason({});
            backupNote_->setText(tr("Backed up to %1").arg(path));
            navigator().toast(tr("Backed up: %1").arg(QFileInfo{path}.fileName()));
        },
        [this](const Error& error) {
            backup_->setDisabledReason({});
            navigator().showError(error);
        });
}

} // namespace tandan::ui
