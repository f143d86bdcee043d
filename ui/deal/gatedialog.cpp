#include "ui/deal/gatedialog.h"

#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/flow/flowdesk.h"
#include "core/meeting/meetingdesk.h"
#include "core/pricing/pricingdesk.h"
#include "ui/deal/moneydialogs.h"
#include "ui/deal/pricedialogs.h"
#include "ui/deal/quotedialog.h"
#include "ui/widgets/segment.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ContactFill
{
    std::optional<ContactId> id;
    CustomerId customer;
    QString name, personality;
    std::optional<DecisionPart> part;
};

struct ObjectionFill
{
    ObjectionId id;
    ObjectionClass cls;
    QString answer;
};

/// What was filled in, as one value for the storage thread.
struct Filled
{
    std::vector<std::pair<QString, QString>> facts;
    std::optional<ContactFill> contact;
    std::vector<ObjectionFill> objections;

    [[nodiscard]] bool isEmpty() const { return facts.empty() && !contact && objections.empty(); }
};

QString titleFor(Stage from, Stage to)
{
    if (to == from)
        return GateDialog::tr("Before the deal is won");
    return (position(to) < position(from) ? GateDialog::tr("Back to “%1”") : GateDialog::tr("On to “%1”"))
        .arg(displayName(to));
}

Result<> writeFilled(Unit& unit, DealId deal, const Filled& filled)
{
    for (const auto& [item, answer] : filled.facts)
        TD_TRY(DealDesk{unit}.setFact(deal, item, answer));
    if (filled.contact) {
        const ContactFill& c = *filled.contact;
        CustomerDesk desk{unit};
        if (c.id) {
            ContactChange change;
            if (!c.personality.isEmpty())
                change.personality = c.personality;
            if (c.part)
                change.part = c.part;
            TD_TRY(desk.updateContact(*c.id, change));
        } else {
            TD_TRY(desk.addContact(c.customer, {c.name, {}, c.part, {}, c.personality}));
        }
    }
    for (const ObjectionFill& o : filled.objections)
        TD_TRY(MeetingDesk{unit}.answerObjection(o.id, o.cls, o.answer));
    return {};
}

} // namespace

GateDialog::GateDialog(const DealSnapshot& deal, Stage to, const PageContext& context, QWidget* parent,
                       Purpose purpose, const QString& item)
    : FormDialog{titleFor(deal.deal.stage, to), u"gate.%1.%2"_s.arg(dealNumber(deal.deal.id), code(to)),
                 context, parent},
      deal_{deal},
      to_{to},
      purpose_{purpose},
      focusItem_{item}
{
    setObjectName(u"gateDialog"_s);
    setSubtitle(deal.heading());
    if (isBack()) {
        reason_ = addField(tr("Why back"), u"reasonEdit"_s);
        reason_->setPlaceholder(tr("Kept with the move, for whoever looks at the deal later"));
        addSubmit(tr("Move back"));
        return;
    }
    const std::vector<GateItem> items = missing();
    addIntroduction(items);
    addItems(items);
    addWays(std::any_of(items.begin(), items.end(), [](const GateItem& each) { return each.must; }));
}

std::vector<GateItem> GateDialog::missing() const
{
    std::vector<GateItem> items = gateGaps(deal_.gateFacts, deal_.deal.stage, to_);
    for (const GateItem& item : deal_.gate) {
        const bool asked =
            stays() ? item.must || purpose_ == Purpose::Fill : !item.must && purpose_ == Purpose::Fill;
        if (!item.met && asked)
            items.push_back(item);
    }
    return items;
}

void GateDialog::addIntroduction(const std::vector<GateItem>& items)
{
    const auto musts = static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const GateItem& item) { return item.must; }));
    if (items.empty())
        addNote(stays() ? tr("Nothing is missing.") : tr("Nothing is missing; the deal may move on."),
                Color::Green);
    else if (musts == 0)
        addNote(tr("Nothing holds the gate. This only helps: leave empty what is not known."));
    else if (stays())
        addNote(tr("%n thing(s) are missing before the deal is won.", nullptr, musts));
    else
        addNote(tr("%n thing(s) are missing. Fill them in here; they are saved together with the move.",
                   nullptr, musts));
}

void GateDialog::addItems(const std::vector<GateItem>& items)
{
    for (const GateItem& item : items)
        addItem(item);
    const auto has = [&](const QString& id) {
        return std::any_of(items.begin(), items.end(), [&](const GateItem& item) { return item.id == id; });
    };
    if (has(u"G1-1"_s) || has(u"G1-2"_s))
        addContactRows(has(u"G1-1"_s), has(u"G1-2"_s));
}

void GateDialog::addWays(bool gaps)
{
    if (stays()) {
        Button* keep = addSubmit(tr("Save"));
        if (notes_.empty())
            keep->setDisabledReason(tr("Nothing here is filled in by hand"));
        return;
    }
    if (gaps || purpose_ == Purpose::Fill) {
        auto* keep = new Button{Button::Kind::Secondary, tr("Save without moving")};
        keep->setObjectName(u"fillButton"_s);
        connect(keep, &Button::clicked, this, [this] { act(Way::FillOnly); });
        addButton(keep);
    }
    if (gaps && mayActAs(deal_.actor.role, Role::Lead)) {
        reason_ = addField(tr("Wave through, because"), u"reasonEdit"_s);
        reason_->setPlaceholder(tr("The reason is kept and reported"));
        auto* wave = new Button{Button::Kind::Secondary, tr("Wave through")};
        wave->setObjectName(u"waveButton"_s);
        connect(wave, &Button::clicked, this, [this] { act(Way::Wave); });
        addButton(wave);
    }
    addSubmit(tr("Move to “%1”").arg(displayName(to_)));
}

void GateDialog::addItem(const GateItem& item)
{
    const auto addNoteLine = [&] {
        auto* field =
            addField(item.must ? displayName(item) : tr("%1 (may stay empty)").arg(displayName(item)),
                     u"fact_%1"_s.arg(item.fact));
        field->setPlaceholder(item.filledBy == GateItem::FilledBy::Need ? tr("What the customer said")
                                                                        : tr("In a few words, to rest on"));
        notes_.push_back({item.fact, field, item.must});
        if (item.id == focusItem_)
            QMetaObject::invokeMethod(
                field, [field] { field->setFocus(); }, Qt::QueuedConnection);
    };
    switch (item.filledBy) {
    case GateItem::FilledBy::Fact:
    case GateItem::FilledBy::Need:
    case GateItem::FilledBy::Signal:
        addNoteLine();
        break;
    case GateItem::FilledBy::Contact:
        break; // one pair of rows for both, see addContactRows()
    case GateItem::FilledBy::Objection:
        addObjectionRows();
        break;
    case GateItem::FilledBy::Quote:
        addStep(item, tr("Give a quote"), [this] { return new QuoteDialog{deal_, context(), this}; });
        break;
    case GateItem::FilledBy::Contract:
        addStep(item, tr("Record the contract"), [this] {
            return new ContractDialog{deal_, context(), this};
        });
        break;
    case GateItem::FilledBy::Receipt:
        addStep(item, tr("Record a payment"), [this] { return new ReceiptDialog{deal_, context(), this}; });
        break;
    case GateItem::FilledBy::Concession:
        if (deal_.pending && deal_.nextRole && mayActAs(deal_.actor.role, *deal_.nextRole))
            addStep(item, tr("Decide on the request"), [this] {
                return new DecideDialog{deal_, DecideDialog::Choice::Approve, context(), this};
            });
        else
            addStep(item, {}, {});
        break;
    }
}

void GateDialog::addStep(const GateItem& item, const QString& text, const std::function<FormDialog*()>& make)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    // What waits for somebody else is no omission.
    const bool waits = item.filledBy == GateItem::FilledBy::Concession;
    layout->addWidget(new Label{gapText(item), TextRole::Body, waits ? Color::Amber : Color::Red, row}, 1);
    if (make) {
        auto* button = new Button{Button::Kind::Secondary, text, row};
        button->setObjectName(u"step_%1"_s.arg(item.id));
        connect(button, &Button::clicked, this, [this, make] {
            FormDialog* dialog = make();
            dialog->whenSaved([this] { reopen(); });
            dialog->open();
        });
        layout->addWidget(button);
    }
    addRow(displayName(item), row);
}

/// The gate is another one now: the same dialog again, with what is still missing.
void GateDialog::reopen()
{
    onAnswer(
        book().read([id = deal_.deal.id, actor = deal_.actor, at = now()](Connection& db) {
            return loadDeal(db, id, actor, at);
        }),
        this,
        [this](const DealSnapshot& deal) {
            QWidget* window = parentWidget();
            auto* next = new GateDialog{deal, to_, context(), window, purpose_};
            reject();
            next->open();
        },
        [this](const Error& error) { showError(error); });
}

void GateDialog::addContactRows(bool personality, bool part)
{
    if (!deal_.contacts.empty()) {
        contact_ = addChoice(tr("Contact"), u"contactBox"_s);
        for (const Contact& contact : deal_.contacts)
            contact_->addItem(contact.name, contact.id.value());
        if (const Contact* key = deal_.keyContact())
            contact_->setCurrentIndex(contact_->findData(key->id.value()));
    } else {
        contactName_ = addField(tr("Contact"), u"contactEdit"_s);
        contactName_->setPlaceholder(tr("Name of the person you talk to"));
    }
    if (personality) {
        personality_ = addField(tr("Personality and interests"), u"personalityEdit"_s);
        personality_->setPlaceholder(tr("Such as: direct, likes to talk about his trucks"));
    }
    if (part) {
        part_ = addChoice(tr("Part in the decision"), u"partBox"_s);
        part_->addItem(tr("Not known yet"), QString{});
        for (const auto& [which, name] : Codes<DecisionPart>::table)
            part_->addItem(displayName(which), QLatin1String{name});
    }
}

void GateDialog::addObjectionRows()
{
    for (const Objection& objection : deal_.objections) {
        if (!objection.isOpen())
            continue;
        auto* row = new QWidget;
        auto* column = new QVBoxLayout{row};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().px(Px::GapInline));
        auto* cls = new Segment{tr("Kind of objection “%1”").arg(objection.text),
                                {{displayName(ObjectionClass::A)}, {displayName(ObjectionClass::B)}},
                                row};
        cls->setCurrent(objection.cls == ObjectionClass::B ? 1 : 0);
        column->addWidget(cls, 0, Qt::AlignLeft);
        auto* answer = new InputField{tr("Answer to “%1”").arg(objection.text), row};
        answer->edit()->setObjectName(u"objection_%1"_s.arg(objection.id.value()));
        answer->setPlaceholder(tr("How it was answered"));
        answer->setText(objection.answer);
        column->addWidget(answer);
        addRow(tr("Objection “%1”").arg(objection.text), row);
        objections_.push_back({objection.id, cls, answer});
    }
}

void GateDialog::submit()
{
    act(stays() ? Way::FillOnly : Way::Move);
}

void GateDialog::act(Way way)
{
    Filled filled;
    bool complete = true;
    const auto filledIn = [&](InputField* field, bool must = true) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty() && must && way == Way::Move) {
            field->setError(tr("Still missing"));
            complete = false;
        }
        return typed;
    };
    for (const NoteLine& note : notes_) {
        if (const QString typed = filledIn(note.field, note.must); !typed.isEmpty())
            filled.facts.emplace_back(note.fact, typed);
    }
    for (const ObjectionLine& line : objections_) {
        if (const QString typed = filledIn(line.answer); !typed.isEmpty())
            filled.objections.push_back(
                {line.id, line.cls->current() == 1 ? ObjectionClass::B : ObjectionClass::A, typed});
    }
    if (contact_ || contactName_) {
        ContactFill contact;
        contact.customer = deal_.customer.id;
        if (contact_)
            contact.id = ContactId{contact_->currentData().toLongLong()};
        else
            contact.name = filledIn(contactName_);
        if (personality_)
            contact.personality = filledIn(personality_);
        if (part_ && part_->currentIndex() > 0)
            contact.part = storedCode<DecisionPart>(part_->currentData().toString());
        const bool known = !contact.personality.isEmpty() || contact.part;
        if (contact.id ? known : !contact.name.isEmpty())
            filled.contact = contact;
    }
    const QString reason = reason_ ? reason_->text().trimmed() : QString{};
    if ((isBack() || way == Way::Wave) && reason.isEmpty()) {
        reason_->setError(tr("A reason is needed; it is kept with the move"));
        return;
    }
    if (!complete)
        return;
    if (way == Way::FillOnly && filled.isEmpty()) {
        setProblem(tr("Nothing was saved: nothing is filled in yet. Fill in what you know."));
        return;
    }
    send(
        way == Way::FillOnly ? u"deal.fact"_s : u"deal.move"_s,
        [deal = deal_.deal.id, to = to_, filled, reason, way, back = isBack()](Unit& unit) -> Result<> {
            TD_TRY(writeFilled(unit, deal, filled));
            if (way == Way::FillOnly)
                return {};
            if (way == Way::Wave)
                return FlowDesk{unit}.wave(deal, to, reason);
            return FlowDesk{unit}.move(deal, to, back ? reason : QString{});
        },
        way == Way::FillOnly ? tr("Saved")
                             : tr("%1 moved to “%2”").arg(deal_.card.customer, displayName(to_)));
}

} // namespace tandan::ui
