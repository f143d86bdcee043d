#include "ui/review/stalledpage.h"

#include "core/deal/dealcardstore.h"
#include "core/deal/dealdesk.h"
#include "core/deal/dealnotedesk.h"
#include "core/deal/dealnotestore.h"
#include "core/exchange/reportcsv.h"
#include "core/meeting/meetingstore.h"
#include "core/review/stallprogress.h"
#include "core/team/personstore.h"
#include "ui/deals/dealtableview.h"
#include "ui/page/format.h"
#include "ui/review/reminddialog.h"
#include "ui/review/stalledactions.h"
#include "ui/review/stalleddelegate.h"
#include "ui/review/stalledfilters.h"
#include "ui/review/stallednumbers.h"
#include "ui/review/stalledpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using review::StalledDeal;
using review::StallReason;

/// All the page shows, from one snapshot of the book.
struct StalledPage::Snapshot
{
    review::StalledReport report;
    review::StallLimits limits;
    std::vector<Person> people;
};

namespace {

using Column = StalledModel::Column;

/// Contacts shown beside the table.
constexpr int kContacts = 4;
/// Widths at 100 % text; the column that says where it hangs takes what is left.
constexpr std::array<int, StalledModel::kColumns> kWidths{40, 140, 80, 54, 150, 78, 76, 86, 80, 110};

} // namespace

StalledPage::StalledPage(const PageContext& context, QWidget* parent) : Page{context, parent}
{
    setObjectName(u"stalledPage"_s);
    build();
    connect(table_, &DealTableView::keyRequested, this, &StalledPage::act);
    connect(table_, &QAbstractItemView::activated, this, &StalledPage::accept);
    connect(table_, &DealTableView::openRequested, this, [this] {
        if (const StalledDeal* deal = current())
            navigator().openDeal(deal->deal, listed());
    });
    connect(table_, &DealTableView::currentRowChanged, this, &StalledPage::showCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StalledPage::showSelection);
    connect(filters_, &StalledFilters::changed, this, &StalledPage::filter);
    connect(actions_, &StalledActions::pressed, this, &StalledPage::act);
    connect(panel_, &StalledPanel::noteWritten, this, &StalledPage::note);
    connect(panel_, &StalledPanel::adviceAccepted, this, &StalledPage::accept);
    connect(panel_, &StalledPanel::openRequested, this, [this] {
        if (const StalledDeal* deal = current())
            navigator().openDeal(deal->deal, listed());
    });
    auto* walkKey = new QShortcut{QKeySequence{Qt::Key_F5}, this};
    walkKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(walkKey, &QShortcut::activated, this, &StalledPage::walk);
}

void StalledPage::build()
{
    header_ = new PageHeader{tr("Stalled deals"), {}, this};
    auto* save = new Button{Button::Kind::Secondary, tr("Export CSV"), header_};
    save->setObjectName(u"exportButton"_s);
    save->setMark(Icon::Download);
    save->setKey(u"Ctrl E"_s);
    connect(save, &Button::clicked, this, [this] { exportCsv(); });
    header_->addAction(save);
    walk_ = new Button{Button::Kind::Secondary, tr("One by one"), header_};
    walk_->setObjectName(u"walkButton"_s);
    walk_->setMark(Icon::Play);
    walk_->setKey(u"F5"_s);
    connect(walk_, &Button::clicked, this, &StalledPage::walk);
    header_->addAction(walk_);

    stack_ = new QStackedWidget{this};
    auto* content = new QWidget{stack_};
    main_ = new QWidget{content};
    numbers_ = new StalledNumbers{main_};
    filters_ = new StalledFilters{main_};
    actions_ = new StalledActions{main_};
    buildTable();
    owners_ = new StalledOwners{main_};
    panel_ = new StalledPanel{content};

    auto* mainLayout = new QVBoxLayout{main_};
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->setSpacing(0);
    mainLayout->addWidget(numbers_);
    mainLayout->addWidget(filters_);
    mainLayout->addWidget(table_, 1);
    mainLayout->addWidget(owners_);
    mainLayout->addWidget(actions_);
    stack_->addWidget(content);
    content->installEventFilter(this);

    auto* stateHost = new QWidget{stack_};
    auto* hostLayout = new QVBoxLayout{stateHost};
    state_ = new StatePane{stateHost};
    hostLayout->addWidget(state_, 0, Qt::AlignTop);
    stack_->addWidget(stateHost);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(stack_, 1);
}

void StalledPage::buildTable()
{
    table_ = new DealTableView{main_};
    table_->setObjectName(u"stalledTableView"_s);
    table_->setAccessibleName(tr("Stalled deals"));
    model_ = new StalledModel{table_};
    table_->setModel(model_);
    StalledDelegate::attach(table_);
    const int percent = std::max(100, Theme::of(this).textPercent());
    for (int column = 0; column < StalledModel::kColumns; ++column)
        table_->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)] * percent / 100);
    QHeaderView* heads = table_->horizontalHeader();
    heads->setSectionResizeMode(static_cast<int>(Column::Stuck), QHeaderView::Stretch);
    heads->setMinimumSectionSize(Theme::of(this).px(Px::WindowInset));
}

QString StalledPage::title() const
{
    return tr("Stalled deals");
}

std::vector<KeyHint> StalledPage::hints() const
{
    return {{{u"J"_s, u"K"_s}, tr("Up and down")},
            {{u"X"_s}, tr("Select")},
            {{u"Enter"_s}, tr("Accept the suggestion")},
            {{u"N"_s}, tr("Set next step")},
            {{u"O"_s}, tr("Open")},
            {{u"Ctrl E"_s}, tr("Export")}};
}

QString StalledPage::summary() const
{
    return loaded_ ? tr("%n stalled deal(s)", nullptr, static_cast<int>(model_->report().rows.size()))
                   : QString{};
}

void StalledPage::enter()
{
    if (!loaded_ || reloadWhenShown_)
        reload();
    focusWhenLoaded_ = !loaded_; // what is hidden cannot take the focus
    table_->setFocus();
}

void StalledPage::bookChanged(const Changed& what)
{
    Q_UNUSED(what); // contacts, payments, objections and policy all decide what is stalled
    if (isVisible())
        reload();
    else
        reloadWhenShown_ = true;
}

bool StalledPage::event(QEvent* event)
{
    if (event->type() == QEvent::Show && reloadWhenShown_)
        reload();
    return Page::event(event);
}

bool StalledPage::escape()
{
    if (walkingAt_) {
        stopWalking();
        return true;
    }
    if (panelFloats() && panelOpen_) {
        panelOpen_ = false;
        arrange();
        table_->setFocus();
        return true;
    }
    return false;
}

void StalledPage::reload()
{
    reloadWhenShown_ = false;
    if (!loaded_) {
        state_->showLoading(tr("Looking for stalled deals"));
        stack_->setCurrentIndex(1);
    }
    const Day day = today();
    const auto asked = question_.ask();
    auto answer = book().read([day](Connection& db) -> Result<Snapshot> {
        Snapshot snapshot;
        review::ReportScope scope;
        scope.asOf = scope.today = day;
        TD_ASSIGN(snapshot.report, review::stalledReport(db, scope));
        TD_ASSIGN(snapshot.limits, review::stallLimits(db));
        TD_ASSIGN(snapshot.people, PersonStore{db}.all());
        return snapshot;
    });
    onAnswer(
        std::move(answer), this,
        [this, asked](Snapshot snapshot) {
            if (question_.isCurrent(asked))
                present(std::move(snapshot));
        },
        [this, asked](const Error& error) {
            if (question_.isCurrent(asked))
                showError(error);
        });
}

void StalledPage::present(Snapshot snapshot)
{
    loaded_ = true;
    const int rowBefore = std::max(0, table_->currentIndex().row());
    const auto dealBefore = currentDeal_;
    people_ = std::move(snapshot.people);
    filters_->setPeople(people_);
    header_->setSubtitle(tr("Whole team · as of %1").arg(longDay(snapshot.report.asOf)));
    numbers_->setReport(snapshot.report, snapshot.limits);
    owners_->setReport(snapshot.report);
    model_->setReport(std::move(snapshot.report), snapshot.limits);
    filters_->setCounts([this](const auto& reasons) { return model_->count(reasons); });
    if (model_->report().rows.empty()) {
        state_->showEmpty(tr("Nothing is stalled"),
                          tr("Every open deal is within its standard and has a next step."),
                          {{tr("To the board"), [this] { navigator().openPage(u"board"_s); }}});
        stack_->setCurrentIndex(1);
        panel_->clear();
    } else {
        stack_->setCurrentIndex(0);
        // After a row leaves the list, the one that moved into its place is next.
        const auto kept = dealBefore ? model_->rowOf(*dealBefore) : std::nullopt;
        if (walkingAt_ && !kept)
            --*walkingAt_; // F5 goes on with that one
        const int row = kept.value_or(std::min(rowBefore, model_->rowCount() - 1));
        const QSignalBlocker once{table_}; // or the panel would be filled twice
        table_->setCurrentIndex(model_->index(row, 0));
        showCurrent();
        if (std::exchange(focusWhenLoaded_, false))
            table_->setFocus();
    }
    showSelection();
    askProgress();
    Q_EMIT statusChanged();
}

void StalledPage::showError(const Error& error)
{
    state_->showError(tr("The stalled deals could not be read"), error.message(),
                      {{tr("Try again"), [this] { reload(); }}});
    stack_->setCurrentIndex(1);
}

void StalledPage::filter()
{
    model_->setFilter(filters_->reasons(), filters_->owner());
    filters_->setCounts([this](const auto& reasons) { return model_->count(reasons); });
    table_->setCurrentIndex(model_->index(0, 0));
    showCurrent();
}

/// Needs the reports of two earlier days as well, so it follows when the table already stands.
void StalledPage::askProgress()
{
    review::ReportScope scope;
    scope.asOf = scope.today = today();
    const auto asked = progressQuestion_.ask();
    onAnswer(
        book().read([scope](Connection& db) { return review::stallProgress(db, scope); }), this,
        [this, asked](const review::StallProgress& progress) {
            if (progressQuestion_.isCurrent(asked))
                numbers_->setProgress(progress);
        },
        [this, asked](const Error& error) {
            if (progressQuestion_.isCurrent(asked))
                navigator().showError(error);
        });
}

const StalledDeal* StalledPage::current() const
{
    return model_->deal(table_->currentIndex().row());
}

std::vector<DealId> StalledPage::chosen() const
{
    std::vector<DealId> deals;
    for (const int row : table_->chosenRows()) {
        if (const StalledDeal* deal = model_->deal(row))
            deals.push_back(deal->deal);
    }
    return deals;
}

std::vector<DealId> StalledPage::listed() const
{
    std::vector<DealId> deals;
    for (int row = 0; row < model_->rowCount(); ++row)
        deals.push_back(model_->deal(row)->deal);
    return deals;
}

void StalledPage::showSelection()
{
    const std::vector<int> rows = table_->chosenRows();
    Money sum;
    for (const int row : rows) {
        if (const StalledDeal* deal = model_->deal(row))
            sum += deal->amount.value_or(Money{});
    }
    actions_->setSelection(static_cast<int>(rows.size()), sum);
}

void StalledPage::showCurrent()
{
    const StalledDeal* deal = current();
    if (!deal) {
        currentDeal_.reset();
        panel_->clear();
        return;
    }
    currentDeal_ = deal->deal;
    panel_->present(*deal, model_->limits(), model_->report().asOf, table_->currentIndex().row() + 1);
    const auto asked = detailQuestion_.ask();
    onAnswer(
        book().read([id = deal->deal](Connection& db) -> Result<StalledDetail> {
            StalledDetail detail;
            TD_ASSIGN(detail.contacts, MeetingStore{db}.ofDeal(id, kContacts));
            TD_ASSIGN(detail.notes, DealNoteStore{db}.ofDeal(id, kContacts));
            TD_ASSIGN(const std::vector<DealCard> cards, DealCardStore{db}.cards(std::vector{id}));
            if (!cards.empty())
                detail.card = cards.front();
            return detail;
        }),
        this,
        [this, asked](const StalledDetail& detail) {
            if (detailQuestion_.isCurrent(asked))
                panel_->setDetail(detail);
        },
        [this, asked](const Error& error) {
            if (detailQuestion_.isCurrent(asked))
                navigator().showError(error);
        });
}

void StalledPage::accept()
{
    const StalledDeal* deal = current();
    const auto advice = panel_->advice();
    if (!deal || !advice)
        return;
    switch (advice->action) {
    case StallAdvice::Action::NextStep:
        navigator().editNextStep(deal->deal);
        return;
    case StallAdvice::Action::LogMeeting:
        navigator().logMeeting(deal->deal);
        return;
    case StallAdvice::Action::Open:
        navigator().openDeal(deal->deal, listed());
        return;
    case StallAdvice::Action::BackOneStage:
        act(Qt::Key_B);
        return;
    case StallAdvice::Action::Shelve:
        act(Qt::Key_Z);
        return;
    }
}

void StalledPage::act(int key)
{
    const StalledDeal* deal = current();
    if (!deal)
        return;
    if (key == Qt::Key_Space) {
        panelOpen_ = !panelOpen_;
        arrange();
        return;
    }
    if (key == Qt::Key_A) {
        openReassignMenu();
        return;
    }
    if (key == Qt::Key_R) {
        remind();
        return;
    }
    if (table_->chosenRows().size() > 1)
        return; // the others work on one deal at a time, as their buttons say
    if (key == Qt::Key_N)
        navigator().editNextStep(deal->deal);
    else if (key == Qt::Key_B && deal->stage != Stage::Rapport)
        navigator().moveDeal(deal->deal, allStages()[static_cast<std::size_t>(deal->stage) - 1]);
    else if (key == Qt::Key_Z)
        navigator().shelveDeal(deal->deal);
    else if (key == Qt::Key_Delete)
        navigator().loseDeal(deal->deal);
}

void StalledPage::openReassignMenu()
{
    auto* menu = new QMenu{tr("Give to"), this};
    menu->setObjectName(u"reassignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Person& person : people_) {
        if (person.active)
            connect(menu->addAction(person.name), &QAction::triggered, this,
                    [this, id = person.id] { reassignTo(id); });
    }
    menu->popup(actions_->reassignButton()->mapToGlobal(QPoint{0, -menu->sizeHint().height()}));
}

void StalledPage::remind()
{
    const StalledDeal* deal = current();
    const std::vector<DealId> deals = chosen();
    if (!deal || deals.empty())
        return;
    QStringList owners;
    for (const int row : table_->chosenRows()) {
        const QString owner = model_->deal(row)->owner;
        if (!owners.contains(owner))
            owners << owner;
    }
    // One sentence fits several deals only if it says nothing about a single one.
    const QString text = deals.size() == 1
                             ? stallWhys(*deal, model_->limits(), model_->report().asOf).front().text
                             : tr("Please get these going again this week, and set a next step.");
    auto* dialog = new RemindDialog{deals, QLocale{}.createSeparatedList(owners), text, context(), window()};
    dialog->open();
}

void StalledPage::note(const QString& text)
{
    if (!currentDeal_)
        return;
    onAnswer(
        book().write(u"note.add"_s,
                     [deal = *currentDeal_, text](Unit& unit) { return DealNoteDesk{unit}.add(deal, text); }),
        this,
        [this, deal = *currentDeal_](DealNoteId) {
            panel_->forgetDraft(deal);
            navigator().toast(tr("Noted"), true);
            table_->setFocus();
        },
        [this](const Error& error) { navigator().showError(error); });
}

void StalledPage::reassignTo(PersonId owner)
{
    const std::vector<DealId> deals = chosen();
    onAnswer(
        book().write(u"deal.reassign"_s,
                     [deals, owner](Unit& unit) -> Result<> {
                         for (const DealId deal : deals)
                             TD_TRY(DealDesk{unit}.reassign(deal, owner));
                         return {};
                     }),
        this,
        [this, count = static_cast<int>(deals.size())] {
            navigator().toast(tr("%n deal(s) given to another salesperson", nullptr, count), true);
        },
        [this](const Error& error) { navigator().showError(error); });
}

void StalledPage::walk()
{
    const int next = walkingAt_ ? *walkingAt_ + 1 : 0;
    if (next >= model_->rowCount()) {
        stopWalking();
        return;
    }
    walkingAt_ = next;
    table_->setCurrentIndex(model_->index(next, 0));
    walk_->setText(tr("Next, %1 of %2").arg(next + 1).arg(model_->rowCount()));
    panelOpen_ = true;
    arrange();
    table_->setFocus();
}

void StalledPage::stopWalking()
{
    walkingAt_.reset();
    walk_->setText(tr("One by one"));
}

bool StalledPage::panelFloats() const
{
    return window()->width() < Theme::of(this).breakpoint(Breakpoint::NavRail);
}

void StalledPage::arrange()
{
    const QWidget* content = main_->parentWidget();
    const int side = panel_->sizeHint().width();
    const bool floats = panelFloats();
    const QRect area = content->rect();
    const bool shows = !floats || panelOpen_;
    main_->setGeometry(0, 0, floats ? area.width() : area.width() - side, area.height());
    panel_->setGeometry(area.width() - side, 0, side, area.height());
    panel_->setVisible(shows);
    panel_->raise();
    // What the panel says too gives way first; the bars need a tall window.
    table_->setColumnHidden(static_cast<int>(Column::Contact), floats);
    owners_->setVisible(area.height() > 2 * side);
}

bool StalledPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == main_->parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

bool StalledPage::exportCsv()
{
    auto* dialog = new QFileDialog{this, tr("Export the stalled deals"), {}, tr("CSV files (*.csv)")};
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("stalled") + u'-' + formatDay(today()) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StalledPage::exportTo);
    dialog->open();
    return true;
}

void StalledPage::exportTo(const QString& path)
{
    const auto headers =
        QLocale{}.language() == QLocale::Chinese ? exchange::Headers::Chinese : exchange::Headers::Codes;
    review::ReportScope scope;
    scope.asOf = scope.today = today();
    onAnswer(
        book().read([scope, path, headers](Connection& db) -> Result<qint64> {
            TD_ASSIGN(const review::StalledReport report, review::stalledReport(db, scope));
            TD_TRY(exchange::exportReport(path, report, headers));
            return static_cast<qint64>(report.rows.size());
        }),
        this,
        [this](qint64 count) {
            navigator().toast(tr("%n deal(s) exported", nullptr, static_cast<int>(count)));
        },
        [this](const Error& error) { navigator().showError(error); });
}

} // namespace tandan::ui
