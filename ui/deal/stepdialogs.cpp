// The next step of a deal, its pause, its loss and its owner.
#include "ui/deal/stepdialogs.h"

#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/flow/flowdesk.h"
#include "core/meeting/whenparser.h"
#include "ui/page/format.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString draftKey(const char* kind, DealId deal)
{
    return u"%1.%2"_s.arg(QLatin1String{kind}, dealNumber(deal));
}

} // namespace

NextStepDialog::NextStepDialog(const DealSnapshot& deal, Change change, const PageContext& context,
                               QWidget* parent)
    : FormDialog{change == Change::Postpone ? tr("Postpone the next step") : tr("Set the next step"),
                 draftKey(change == Change::Postpone ? "postpone" : "next", deal.deal.id), context, parent},
      deal_{deal.deal.id},
      change_{change}
{
    setObjectName(u"nextStepDialog"_s);
    setSubtitle(deal.heading());
    if (change == Change::Postpone) {
        if (deal.next)
            addRow(tr("Next step"), new Label{deal.next->what, TextRole::Body, Color::Text});
        line_ = addField(tr("New day"), u"dayEdit"_s);
        line_->setPlaceholder(tr("Such as tomorrow 10:00, Friday or 3/20"));
    } else {
        if (deal.next)
            addNote(tr("In place of: %1").arg(deal.next->what));
        line_ = addField(tr("Next step"), u"whatEdit"_s);
        line_->setPlaceholder(tr("Such as: tomorrow 10:00 call about the payment terms"));
    }
    preview_ = addNote({}, Color::Accent);
    preview_->setObjectName(u"whenLabel"_s);
    connect(line_->edit(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto when = parseWhen(typed, now());
        setNote(preview_, when ? longDay(when->day, when->minute) : QString{});
    });
    addSubmit(change == Change::Postpone ? tr("Postpone") : tr("Set"));
}

void NextStepDialog::submit()
{
    const QString typed = line_->text().trimmed();
    const auto when = parseWhen(typed, now());
    if (!when) {
        line_->setError(typed.isEmpty() ? tr("Say when, such as tomorrow 10:00, Friday or 3/20")
                                        : tr("No such day found. Write tomorrow 10:00, Friday or 3/20"));
        return;
    }
    if (change_ == Change::Postpone) {
        if (!when->rest.isEmpty()) {
            line_->setError(tr("Write the day only; for another step press “Another step”"));
            return;
        }
        send(
            u"next.postpone"_s,
            [deal = deal_, when = *when](Unit& unit) {
                return NextStepDesk{unit}.postpone(deal, when.day, when.minute);
            },
            tr("Next step moved to %1").arg(longDay(when->day, when->minute)));
        return;
    }
    if (when->rest.isEmpty()) {
        line_->setError(tr("Say what is to be done, too"));
        return;
    }
    send(
        u"next.set"_s,
        [deal = deal_, when = *when](Unit& unit) {
            return NextStepDesk{unit}.set(deal, {when.rest, when.day, when.minute, std::nullopt});
        },
        tr("Next step set for %1").arg(longDay(when->day, when->minute)));
}

ShelveDialog::ShelveDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Shelve the deal"), draftKey("shelve", deal.deal.id), context, parent},
      deal_{deal.deal.id},
      until_{addDay(tr("Until"), u"untilEdit"_s)},
      reason_{addText(tr("Why"), u"reasonEdit"_s)}
{
    setObjectName(u"shelveDialog"_s);
    setSubtitle(deal.heading());
    until_->setPlaceholder(tr("Leave empty to shelve it without a day"));
    addNote(tr("Its next step is closed. The deal can be taken up again at any time."));
    addSubmit(tr("Shelve"));
}

void ShelveDialog::submit()
{
    const auto until = day(until_, false);
    if (until_->hasError())
        return;
    send(
        u"deal.shelve"_s,
        [deal = deal_, until, reason = reason_->toPlainText().trimmed()](Unit& unit) {
            return FlowDesk{unit}.shelve(deal, until, reason);
        },
        tr("Deal shelved"));
}

LoseDialog::LoseDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Mark the deal as lost"), draftKey("lose", deal.deal.id), context, parent},
      deal_{deal.deal.id},
      reason_{addChoice(tr("Reason"), u"reasonBox"_s)},
      note_{addText(tr("What happened"), u"noteEdit"_s)}
{
    setObjectName(u"loseDialog"_s);
    setSubtitle(deal.heading());
    for (const auto& [reason, name] : Codes<LostReason>::table) {
        if (reason != LostReason::Imported)
            reason_->addItem(displayName(reason), QLatin1String{name});
    }
    // Nothing chosen: a reason taken by accident would be counted for years.
    reason_->setPlaceholderText(tr("Choose the reason"));
    reason_->setCurrentIndex(-1);
    addNote(tr("Its next step is closed. The deal can be taken up again at any time."));
    addSubmit(tr("Mark as lost"), Button::Kind::Destructive);
}

void LoseDialog::submit()
{
    if (reason_->currentIndex() < 0) {
        setProblem(tr("Not marked yet: the reason is missing. Choose why it was lost."));
        reason_->setFocus();
        return;
    }
    send(
        u"deal.lose"_s,
        [deal = deal_, reason = storedCode<LostReason>(reason_->currentData().toString()),
         note = note_->toPlainText().trimmed()](Unit& unit) {
            return FlowDesk{unit}.lose(deal, reason, note);
        },
        tr("Deal marked as lost"));
}

ReassignDialog::ReassignDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Give the deal to somebody else"), {}, context, parent},
      deal_{deal.deal.id},
      owner_{addChoice(tr("New owner"), u"ownerBox"_s)}
{
    setObjectName(u"reassignDialog"_s);
    setSubtitle(deal.heading());
    std::vector<Person> people{deal.people.begin(), deal.people.end()};
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.id < b.id; });
    for (const Person& person : people) {
        if (person.active && person.id != deal.deal.owner)
            owner_->addItem(tr("%1, %2").arg(person.name, displayName(person.role)), person.id.value());
    }
    owner_->setPlaceholderText(tr("Choose who takes it over"));
    owner_->setCurrentIndex(-1);
    addNote(tr("Its history, prices and next step stay as they are."));
    Button* submit = addSubmit(tr("Give"));
    if (owner_->count() == 0)
        submit->setDisabledReason(tr("Nobody else is in the team"));
}

void ReassignDialog::submit()
{
    if (owner_->currentIndex() < 0) {
        setProblem(tr("Not given yet: nobody is chosen. Choose who takes it over."));
        owner_->setFocus();
        return;
    }
    send(
        u"deal.reassign"_s,
        [deal = deal_, owner = PersonId{owner_->currentData().toLongLong()}](Unit& unit) {
            return DealDesk{unit}.reassign(deal, owner);
        },
        tr("%1 has the deal now").arg(owner_->currentText()));
}

} // namespace tandan::ui
