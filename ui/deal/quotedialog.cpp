#include "ui/deal/quotedialog.h"

#include "core/base/rules.h"
#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"
#include "ui/page/format.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostItems = 200;
/// What one item may cost in all; sums of kMostItems of these are far from overflowing.
constexpr Money kMostOfAnItem = Money::fromYuan(1'000'000'000'000);

QString plain(Money amount)
{
    return formatMoney(amount).remove(u'¥');
}

/// "itemName1Edit"
QString itemName(QStringView part, int number)
{
    return u"item%1%2Edit"_s.arg(part).arg(number);
}

bool isTooMuch(Money unit, qint64 quantity)
{
    return unit.fen() > kMostOfAnItem.fen() / quantity;
}

/// From 1 on, in digits of any width.
std::optional<qint64> wholeNumber(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.normalized(QString::NormalizationForm_KC).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 1 ? std::optional{number} : std::nullopt;
}

} // namespace

QuoteDialog::QuoteDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Give a quote"), u"quote.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      price_{addMoney(tr("Price"), u"priceEdit"_s)},
      standard_{addMoney(tr("Standard price"), u"standardEdit"_s,
                         deal.price ? std::optional{deal.price->standard} : std::nullopt)}
{
    setObjectName(u"quoteDialog"_s);
    setSubtitle(deal.heading());
    if (maySeeFloor(deal.actor.role)) {
        floor_ = addMoney(tr("Floor price"), u"floorEdit"_s, deal.price ? deal.price->floor : std::nullopt);
        floor_->setPlaceholder(tr("Empty: the one before, at first the standard price"));
    }
    addPsych(deal.price ? deal.price->psych : std::nullopt);
    addItems(deal.quotes.empty() ? std::vector<QuoteItem>{} : deal.quotes.back().items);
    scope_ = addField(tr("Changed scope"), u"scopeEdit"_s);
    scope_->setPlaceholder(tr("Only when something else is sold than before"));
    findings_ = addNote({}, Color::Amber);
    findings_->setObjectName(u"findingsLabel"_s);
    reason_ = addField(tr("Reason"), u"reasonEdit"_s);
    reason_->setPlaceholder(tr("Needed only when something above is unusual"));
    addSubmit(tr("Quote"));
}

void QuoteDialog::addPsych(const std::optional<PsychPrice>& psych)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(Px::Gap));
    const auto field = [&](const QString& name, const QString& objectName, std::optional<Money> amount) {
        auto* made = new InputField{name, row};
        made->edit()->setObjectName(objectName);
        made->setSuffix(tr("yuan"));
        if (amount)
            made->setText(plain(*amount));
        watch(made);
        layout->addWidget(made, 1, Qt::AlignTop);
        return made;
    };
    psychLow_ = field(tr("They have in mind, from"), u"psychLowEdit"_s,
                      psych ? std::optional{psych->low} : std::nullopt);
    auto* to = new Label{tr("up to"), TextRole::Body, Color::Text2, row};
    to->setFixedHeight(theme().px(Px::Control));
    layout->addWidget(to, 0, Qt::AlignTop);
    psychHigh_ = field(tr("They have in mind, up to"), u"psychHighEdit"_s,
                       psych ? std::optional{psych->high} : std::nullopt);
    addRow(tr("They have in mind"), row);
}

void QuoteDialog::addItems(const std::vector<QuoteItem>& items)
{
    items_ = new QWidget;
    auto* column = new QVBoxLayout{items_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    auto* more = new Button{Button::Kind::Text, tr("Add a line"), items_};
    more->setMark(Icon::Plus);
    more->setSmall(true);
    more->setObjectName(u"addItemButton"_s);
    connect(more, &Button::clicked, this, [this] {
        addItemLine();
        grow();
        lines_.back().name->setFocus();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
    addRow(tr("Items"), items_);
    for (const QuoteItem& item : items)
        addItemLine(&item);
}

void QuoteDialog::addItemLine(const QuoteItem* item)
{
    auto* row = new QWidget{items_};
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(Px::Gap));
    const auto number = static_cast<int>(lines_.size()) + 1;
    const ItemLine line{new InputField{tr("Item %1, name").arg(number), row},
                        new InputField{tr("Item %1, quantity").arg(number), row},
                        new InputField{tr("Item %1, price of one").arg(number), row}};
    line.name->edit()->setObjectName(itemName(u"Name", number));
    line.quantity->edit()->setObjectName(itemName(u"Quantity", number));
    line.unit->edit()->setObjectName(itemName(u"Unit", number));
    line.name->setPlaceholder(tr("Name"));
    line.quantity->setText(u"1"_s);
    line.unit->setPlaceholder(tr("Price of one"));
    line.unit->setSuffix(tr("yuan"));
    if (item) {
        line.name->setText(item->name);
        line.quantity->setText(QString::number(item->quantity));
        line.unit->setText(plain(item->unit));
    }
    layout->addWidget(line.name, 3, Qt::AlignTop);
    layout->addWidget(line.quantity, 1, Qt::AlignTop);
    layout->addWidget(line.unit, 2, Qt::AlignTop);
    for (InputField* field : {line.name, line.quantity, line.unit}) {
        watch(field);
        connect(field, &InputField::textEdited, this, &QuoteDialog::sumItems);
    }
    auto* column = qobject_cast<QVBoxLayout*>(items_->layout());
    column->insertWidget(column->count() - 1, row);
    row->show();
    lines_.push_back(line);
}

void QuoteDialog::applyDraft(const QJsonObject& draft)
{
    // The lines first: a draft speaks of fields that somebody added.
    const auto speaksOf = [&](int number) {
        return draft.contains(itemName(u"Name", number)) || draft.contains(itemName(u"Quantity", number)) ||
               draft.contains(itemName(u"Unit", number));
    };
    int last = 0;
    for (int number = 1; number <= kMostItems; ++number)
        last = speaksOf(number) ? number : last;
    while (static_cast<int>(lines_.size()) < last)
        addItemLine();
    FormDialog::applyDraft(draft);
}

/// The price of a quote with items is what they add up to, until somebody types another one.
void QuoteDialog::sumItems()
{
    Money sum;
    for (const ItemLine& line : lines_) {
        const auto unit = parseMoney(line.unit->text());
        const auto quantity = wholeNumber(line.quantity->text());
        if (!unit || !quantity)
            continue;
        if (isTooMuch(*unit, *quantity))
            return;
        sum += QuoteItem{{}, *quantity, *unit}.total();
    }
    if (sum > Money{})
        price_->setText(plain(sum));
}

std::optional<std::vector<QuoteItem>> QuoteDialog::readItems()
{
    std::vector<QuoteItem> items;
    bool complete = true;
    for (const ItemLine& line : lines_) {
        const QString name = line.name->text().trimmed();
        if (name.isEmpty() && line.unit->text().trimmed().isEmpty())
            continue;
        if (name.isEmpty())
            line.name->setError(tr("What is it?"));
        const auto quantity = wholeNumber(line.quantity->text());
        if (!quantity)
            line.quantity->setError(tr("A whole number from 1 on"));
        const auto unit = money(line.unit);
        const bool tooMuch = unit && quantity && isTooMuch(*unit, *quantity);
        if (tooMuch)
            line.unit->setError(tr("Too large for a deal. Check the digits"));
        complete = complete && !name.isEmpty() && quantity && unit && !tooMuch;
        if (complete)
            items.push_back({name, *quantity, *unit});
    }
    return complete ? std::optional{items} : std::nullopt;
}

std::optional<NewQuote> QuoteDialog::read()
{
    NewQuote quote;
    const auto price = money(price_);
    const auto standard = money(standard_);
    const auto low = money(psychLow_, false);
    const auto high = money(psychHigh_, false);
    if (floor_)
        quote.floor = money(floor_, false);
    auto items = readItems();
    if (!price || !standard || !items || psychLow_->hasError() || psychHigh_->hasError() ||
        (floor_ && floor_->hasError()))
        return std::nullopt;
    quote.items = std::move(*items);
    quote.price = *price;
    quote.standard = *standard;
    if (low || high) {
        // One figure alone is both ends, and a range may be typed from either end.
        const Money one = low ? *low : *high;
        const Money other = high ? *high : one;
        quote.psych = PsychPrice{std::min(one, other), std::max(one, other)};
    }
    quote.scopeChange = scope_->text().trimmed();
    quote.reason = reason_->text().trimmed();
    return quote;
}

void QuoteDialog::submit()
{
    const auto quote = read();
    if (!quote)
        return;
    setBusy(true);
    // The rule is asked where the floor is known; only its sentences come back, and they never name it.
    onAnswer(
        book().read([deal = deal_, role = book().actor().role,
                     quote = *quote](Connection& db) -> Result<std::vector<QuoteFinding>> {
            TD_ASSIGN(const QuoteContext context, PricingStore{db}.quoteContext(deal, role));
            return pricing::examine(quote, context);
        }),
        this,
        [this, quote = *quote](const std::vector<QuoteFinding>& findings) {
            setBusy(false);
            decide(quote, findings);
        },
        [this](const Error& error) {
            setBusy(false);
            showError(error);
        });
}

void QuoteDialog::decide(const NewQuote& quote, const std::vector<QuoteFinding>& findings)
{
    QStringList sentences;
    bool reasonNeeded = false;
    for (const QuoteFinding& finding : findings) {
        if (finding.level == QuoteFinding::Level::Refuse) {
            setProblem(ruleSentence(finding.rule, finding.args));
            return;
        }
        sentences << ruleSentence(finding.rule, finding.args);
        reasonNeeded = reasonNeeded || finding.level == QuoteFinding::Level::Warn;
    }
    setNote(findings_, sentences.join(u'\n'));
    if (reasonNeeded && quote.reason.isEmpty()) {
        reason_->setError(tr("Say why it is quoted all the same"));
        reason_->setFocus();
        return;
    }
    send(
        u"quote.add"_s, [deal = deal_, quote](Unit& unit) { return PricingDesk{unit}.addQuote(deal, quote); },
        tr("Quoted %1").arg(formatMoney(quote.price)));
}

} // namespace tandan::ui
