#include "ui/deal/newdealdialog.h"

#include "core/base/text.h"
#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/meeting/whenparser.h"
#include "ui/page/format.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <memory>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kSuggestions = 12;
} // namespace

NewDealDialog::NewDealDialog(std::optional<CustomerId> customer, const PageContext& context, QWidget* parent)
    : FormDialog{tr("New deal"), u"new-deal"_s, context, parent},
      customer_{addField(tr("Customer"), u"customerEdit"_s)},
      customerNote_{addNote({}, Color::Text3)},
      found_{new QStandardItemModel{this}},
      title_{addField(tr("What they want"), u"titleEdit"_s)},
      amount_{addMoney(tr("Estimated amount"), u"amountEdit"_s)},
      industry_{addField(tr("Industry"), u"industryEdit"_s)}
{
    setObjectName(u"newDealDialog"_s);
    customer_->setPlaceholder(tr("Type a name: found ones appear, a new one is added"));
    auto* completer = new QCompleter{found_, this};
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setAccessibleName(tr("Customers found"));
    customer_->edit()->setCompleter(completer);
    connect(customer_, &InputField::textEdited, this, &NewDealDialog::lookUp);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& name) { lookUp(name); });
    makeTypes();
    next_ = addField(tr("Next step"), u"nextEdit"_s);
    next_->setPlaceholder(tr("Such as: tomorrow 10:00 first visit"));
    nextPreview_ = addNote({}, Color::Accent);
    connect(next_->edit(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto when = parseWhen(typed, now());
        setNote(nextPreview_, when ? longDay(when->day, when->minute) : QString{});
    });
    addSubmit(tr("Add"));
    if (customer) {
        onAnswer(
            book().read([id = *customer](Connection& db) { return CustomerStore{db}.load(id); }), this,
            [this](const Customer& known) {
                customer_->setText(known.name);
                customer_->setLocked(tr("Opened from this customer"));
                lookUp(known.name);
            },
            [this](const Error& error) { showError(error); });
    }
}

void NewDealDialog::makeTypes()
{
    typesRow_ = new QWidget;
    auto* flow = new FlowLayout{typesRow_};
    flow->setSpacing(theme().px(Px::GapInline));
    for (const auto& [type, name] : Codes<CustomerType>::table) {
        auto* chip = new Chip{displayName(type), {}, typesRow_};
        chip->setObjectName(u"%1Chip"_s.arg(QLatin1String{name}));
        connect(chip, &Chip::clicked, this, [chip] { chip->setChosen(!chip->isChosen()); });
        connect(chip, &Chip::cleared, this, [chip] { chip->setChosen(false); });
        flow->addWidget(chip);
        types_.emplace_back(type, chip);
    }
    addRow(tr("Customer type"), typesRow_);
}

void NewDealDialog::lookUp(const QString& name)
{
    const auto asked = question_.ask();
    const QString typed = name.trimmed();
    if (typed.isEmpty()) {
        setNote(customerNote_, {});
        return;
    }
    onAnswer(
        book().read([typed](Connection& db) {
            return CustomerStore{db}.list({typed, {}, std::nullopt}, kSuggestions);
        }),
        this,
        [this, asked, typed](const std::vector<CustomerRow>& rows) {
            if (!question_.isCurrent(asked))
                return;
            found_->clear();
            const CustomerRow* same = nullptr;
            for (const CustomerRow& row : rows) {
                found_->appendRow(new QStandardItem{row.name});
                if (nameKey(row.name) == nameKey(typed))
                    same = &row;
            }
            setNote(customerNote_, same ? tr("Known customer with %n open deal(s)", nullptr, same->openDeals)
                                        : tr("A new customer of this name will be added"));
            if (!rows.empty() && !same && customer_->edit()->hasFocus())
                customer_->edit()->completer()->complete();
        },
        [this](const Error& error) { showError(error); });
}

void NewDealDialog::submit()
{
    const auto name = text(customer_, tr("Say whose deal it is"));
    const auto title = text(title_, tr("Say in a few words what it is about"));
    const auto amount = money(amount_, false);
    const QString nextText = next_->text().trimmed();
    const auto when = parseWhen(nextText, now());
    if (!nextText.isEmpty() && (!when || when->rest.isEmpty()))
        next_->setError(tr("Say what and when, such as tomorrow 10:00 first visit"));
    if (!name || !title || amount_->hasError() || next_->hasError())
        return;
    std::vector<CustomerType> types;
    for (const auto& [type, chip] : types_) {
        if (chip->isChosen())
            types.push_back(type);
    }
    auto id = std::make_shared<DealId>();
    if (added_)
        whenSaved([this, id] { added_(*id); });
    send(
        u"deal.add"_s,
        [id, name = *name, title = *title, amount, types, industry = industry_->text().trimmed(),
         when = nextText.isEmpty() ? std::nullopt : when](Unit& unit) -> Result<DealId> {
            CustomerDesk customers{unit};
            TD_ASSIGN(const CustomerId customer, customers.findOrAdd({name, industry, {}, {}}));
            if (!types.empty())
                TD_TRY(customers.setTypes(customer, types));
            NewDeal deal;
            deal.customer = customer;
            deal.title = title;
            deal.amount = amount;
            TD_ASSIGN(*id, DealDesk{unit}.add(deal));
            if (when)
                TD_TRY(NextStepDesk{unit}.set(*id, {when->rest, when->day, when->minute, std::nullopt}));
            return *id;
        },
        tr("Deal added"));
}

} // namespace tandan::ui
