#include "ui/deal/quotedialog.h"

#include "core/base/rules.h"
#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"
#include "ui/page/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(Money amount)
{
    return formatMoney(amount).remove(u'¥');
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
    const auto psych = deal.price ? deal.price->psych : std::nullopt;
    psychLow_ = addMoney(tr("They have in mind, from"), u"psychLowEdit"_s,
                         psych ? std::optional{psych->low} : std::nullopt);
    psychHigh_ = addMoney(tr("up to"), u"psychHighEdit"_s, psych ? std::optional{psych->high} : std::nullopt);

    items_ = new QWidget;
    auto* column = new QVBoxLayout{items_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    auto* more = new Button{Button::Kind::Text, tr("Add a line"), items_};
    more->setMark(Icon::Plus);
    more->setSmall(true);
    connect(more, &Button::clicked, this, [this] {
        addItemLine();
        lines_.back().name->setFocus();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
    addRow(tr("Items"), items_);
    if (!deal.quotes.empty()) {
        for (const QuoteItem& item : deal.quotes.back().items)
            addItemLine(&item);
    }

    scope_ = addField(tr("Changed scope"), u"scopeEdit"_s);
    scope_->setPlaceholder(tr("Only when something else is sold than before"));
    findings_ = addNote({}, Color::Amber);
    findings_->setObjectName(u"findingsLabel"_s);
    reason_ = addField(tr("Reason"), u"reasonEdit"_s);
    reason_->setPlaceholder(tr("Needed only when something above is unusual"));
    addSubmit(tr("Quote"));
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
    line.name->setPlaceholder(tr("Name"));
    line.quantity->setText(u"1"_s);
    line.unit->setSuffix(tr("yuan"));
    if (item) {
        line.name->setText(item->name);
        line.quantity->setText(QString::number(item->quantity));
        line.unit->setText(plain(item->unit));
    }
    layout->addWidget(line.name, 3);
    layout->addWidget(line.quantity, 1);
    layout->addWidget(line.unit, 2);
    for (const InputField* field : {line.name, line.quantity, line.unit})
        connect(field, &InputField::textEdited, this, &QuoteDialog::sumItems);
    auto* column = qobject_cast<QVBoxLayout*>(items_->layout());
    column->insertWidget(column->count() - 1, row);
    lines_.push_back(line);
}

/// The price of a quote with items is what they add up to, until somebody types another one.
void QuoteDialog::sumItems()
{
    NewQuote quote;
    if (readItems(quote) && !quote.items.empty()) {
        Money sum;
        for (const QuoteItem& item : quote.items)
            sum += item.total();
        price_->setText(plain(sum));
    }
}

bool QuoteDialog::readItems(NewQuote& quote)
{
    for (const ItemLine& line : lines_) {
        const QString name = line.name->text().trimmed();
        const auto unit = parseMoney(line.unit->text());
        bool counted = false;
        const qint64 quantity = line.quantity->text().trimmed().toLongLong(&counted);
        if (name.isEmpty() && line.unit->text().trimmed().isEmpty())
            continue;
        if (name.isEmpty() || !unit || !counted || quantity < 1)
            return false;
        quote.items.push_back({name, quantity, *unit});
    }
    return true;
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
    if (!price || !standard || psychLow_->hasError() || psychHigh_->hasError() ||
        (floor_ && floor_->hasError()))
        return std::nullopt;
    if (!readItems(quote)) {
        setProblem(
            tr("An item lacks its name, a whole quantity or its price. The quote was not given. Complete the "
               "line or empty it."));
        return std::nullopt;
    }
    quote.price = *price;
    quote.standard = *standard;
    if (low || high)
        quote.psych =
            PsychPrice{std::min(low.value_or(*(high ? high : low)), high.value_or(*(low ? low : high))),
                       std::max(low.value_or(*(high ? high : low)), high.value_or(*(low ? low : high)))};
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
    findings_->setText(sentences.join(u'\n'));
    grow();
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
