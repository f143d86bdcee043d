#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AddArgs
{
    std::string deal, price, scopeChange, reason;
    std::optional<std::string> standard, floor, psych;
    std::vector<std::string> items;
};

/// `30万` or `29万-30.5万`.
Result<PsychPrice> parsePsych(const QString& option)
{
    const QStringList ends = QString{option}.replace(u'–', u'-').split(u'-');
    TD_ASSIGN(const Money low, parseMoney(ends.first()));
    TD_ASSIGN(const Money high, parseMoney(ends.last()));
    return PsychPrice{low, high};
}

/// `NAME:QTY:PRICE`; a colon may stand in the name.
Result<QuoteItem> parseItem(const QString& option)
{
    QStringList parts = option.split(u':');
    if (parts.size() < 3)
        return invalid(u"TD-CODE-UNKNOWN"_s, {option, u"NAME:QTY:PRICE"_s});
    TD_ASSIGN(const Money unit, parseMoney(parts.takeLast()));
    bool ok = false;
    const QString quantityText = parts.takeLast();
    const qint64 quantity = quantityText.toLongLong(&ok);
    if (!ok)
        return invalid(u"TD-NUMBER-UNREADABLE"_s, {quantityText});
    return QuoteItem{parts.join(u':'), quantity, unit};
}

Result<Answer> add(Session& session, const AddArgs& args)
{
    NewQuote quote;
    TD_ASSIGN(quote.price, parseMoney(text(args.price)));
    TD_ASSIGN(const auto standard, maybeMoney(args.standard));
    TD_ASSIGN(quote.floor, maybeMoney(args.floor));
    if (args.psych) {
        TD_ASSIGN(quote.psych, parsePsych(text(*args.psych)));
    }
    quote.scopeChange = text(args.scopeChange);
    quote.reason = text(args.reason);
    for (const std::string& option : args.items) {
        TD_ASSIGN(auto item, parseItem(text(option)));
        quote.items.push_back(std::move(item));
    }
    TD_ASSIGN(const Quote given,
              session.write(
                  u"quote.add"_s, [name = args.deal, quote, standard](Unit& unit) mutable -> Result<Quote> {
                      TD_ASSIGN(const DealId deal, findDeal(unit.db(), name));
                      TD_ASSIGN(const auto current, PricingStore{unit.db()}.price(deal));
                      // Without --standard: that of the quote before, or for a first quote the price itself.
                      quote.standard = standard ? *standard : current ? current->standard : quote.price;
                      return PricingDesk{unit}.addQuote(deal, quote);
                  }));
    return Answer{
        QJsonObject{{u"deal"_s, dealNumber(given.deal)},
                    {u"version"_s, given.version},
                    {u"price_fen"_s, given.price.fen()}},
        {tr("%1: quote %2 at %3.")
             .arg(dealNumber(given.deal), QString::number(given.version), formatMoney(given.price))}};
}

struct HoldArgs
{
    std::string deal, note;
};

Result<Answer> hold(Session& session, const HoldArgs& args)
{
    TD_ASSIGN(const HoldId id, session.write(u"hold.add"_s, [args](Unit& unit) -> Result<HoldId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        return PricingDesk{unit}.addHold(deal, text(args.note));
    }));
    return Answer{QJsonObject{{u"hold"_s, id.value()}}, {tr("Noted that the price was held.")}};
}

} // namespace

void addQuote(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "quote", help("Quotes: add."));
    addCommand<AddArgs>(
        *group, session, "add", help("Give a quote; each is the next version."),
        "tandanctl quote add TD-0319 --price 35.8万 --standard 32万 --floor 31万 --psych 29万-30.5万 --item "
        "平台:1:320000 --item 培训:2:19000",
        [](CLI::App& c, AddArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--price", a.price, help("What is quoted."))->required();
            c.add_option("--standard", a.standard, help("The standard price."));
            c.add_option("--floor", a.floor, help("No price after a concession goes below it."));
            c.add_option("--psych", a.psych, help("What the customer has in mind: 30万 or 29万-30.5万."));
            c.add_option("--item", a.items, help("A line NAME:QTY:PRICE; may be given several times."));
            c.add_option("--scope-change", a.scopeChange,
                         help("What is different about what is sold (lead or boss)."));
            c.add_option("--reason", a.reason, help("Why, when the method warns."));
        },
        add);
}

void addHold(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "hold", help("Held prices: add."));
    addCommand<HoldArgs>(
        *group, session, "add", help("The customer asked for less and the price was held."),
        "tandanctl hold add TD-0319 --note 讲了三条线路的实跑数据",
        [](CLI::App& c, HoldArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--note", a.note, help("How it was held."))->required();
        },
        hold);
}

} // namespace tandan::ctl
