#include "core/playbook/playbookwords.h"

#include "core/customer/customer.h"
#include "core/deal/deal.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace tandan::playbookwords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    const char* code;
    const char* name;
};

constexpr Entry kIntents[] = {
    {"price_too_high", QT_TRANSLATE_NOOP("PlaybookWords", "Price too high")},
    {"ask_discount", QT_TRANSLATE_NOOP("PlaybookWords", "Asks for a discount")},
    {"compare_competitor", QT_TRANSLATE_NOOP("PlaybookWords", "Compares with others")},
    {"think_about_it", QT_TRANSLATE_NOOP("PlaybookWords", "Will think it over")},
    {"no_time_busy", QT_TRANSLATE_NOOP("PlaybookWords", "Too busy")},
    {"not_needed", QT_TRANSLATE_NOOP("PlaybookWords", "Not needed")},
    {"not_decision_maker", QT_TRANSLATE_NOOP("PlaybookWords", "Not the decision maker")},
    {"distrust_company", QT_TRANSLATE_NOOP("PlaybookWords", "Distrusts the company")},
    {"distrust_effect", QT_TRANSLATE_NOOP("PlaybookWords", "Doubts the effect")},
    {"after_sales_worry", QT_TRANSLATE_NOOP("PlaybookWords", "Worries about after-sales")},
    {"ask_delivery_time", QT_TRANSLATE_NOOP("PlaybookWords", "Asks about delivery time")},
    {"ask_payment_terms", QT_TRANSLATE_NOOP("PlaybookWords", "Asks about payment terms")},
    {"delay_payment", QT_TRANSLATE_NOOP("PlaybookWords", "Delays payment")},
    {"ask_sample_or_draft", QT_TRANSLATE_NOOP("PlaybookWords", "Asks for a sample or draft")},
    {"revise_unhappy", QT_TRANSLATE_NOOP("PlaybookWords", "Unhappy, wants changes")},
    {"ask_case_reference", QT_TRANSLATE_NOOP("PlaybookWords", "Asks for references")},
    {"want_short_term_card", QT_TRANSLATE_NOOP("PlaybookWords", "Wants a short-term card")},
    {"no_perseverance", QT_TRANSLATE_NOOP("PlaybookWords", "Fears giving up")},
    {"buying_signal", QT_TRANSLATE_NOOP("PlaybookWords", "Buying signal")},
    {"already_have_supplier", QT_TRANSLATE_NOOP("PlaybookWords", "Already has a supplier")},
    {"out_of_town", QT_TRANSLATE_NOOP("PlaybookWords", "Out of town")},
    {"send_material_only", QT_TRANSLATE_NOOP("PlaybookWords", "Just send the material")},
    {"other", QT_TRANSLATE_NOOP("PlaybookWords", "Other")},
};

constexpr Entry kIndustries[] = {
    {"general", QT_TRANSLATE_NOOP("PlaybookWords", "General")},
    {"fitout", QT_TRANSLATE_NOOP("PlaybookWords", "Home fitting-out")},
    {"gym", QT_TRANSLATE_NOOP("PlaybookWords", "Gym")},
    {"trainer", QT_TRANSLATE_NOOP("PlaybookWords", "Personal trainer")},
    {"wedding", QT_TRANSLATE_NOOP("PlaybookWords", "Wedding photography")},
    {"matchmaking", QT_TRANSLATE_NOOP("PlaybookWords", "Matchmaking")},
    {"clothing", QT_TRANSLATE_NOOP("PlaybookWords", "Clothing")},
    {"website", QT_TRANSLATE_NOOP("PlaybookWords", "Web sites")},
    {"freelancing", QT_TRANSLATE_NOOP("PlaybookWords", "Online freelancing")},
};

/// Names that customers' records give the trades, beside the code and the English name.
struct TradeName
{
    QStringView name;
    const char* code;
};

constexpr TradeName kTradeNames[] = {
    {u"通用", "general"},
    {u"装修", "fitout"},
    {u"家装", "fitout"},
    {u"室内装修", "fitout"},
    {u"健身会所", "gym"},
    {u"健身房", "gym"},
    {u"私教", "trainer"},
    {u"健身私教", "trainer"},
    {u"婚纱摄影", "wedding"},
    {u"婚庆", "wedding"},
    {u"红娘婚介", "matchmaking"},
    {u"婚介", "matchmaking"},
    {u"服装", "clothing"},
    {u"服装店", "clothing"},
    {u"网站建设", "website"},
    {u"建站", "website"},
    {u"网络服务众包", "freelancing"},
    {u"众包", "freelancing"},
};

constexpr Entry kGates[] = {
    {"G1-1", QT_TRANSLATE_NOOP("PlaybookWords", "Personality and interests noted")},
    {"G1-2", QT_TRANSLATE_NOOP("PlaybookWords", "Part in the decision noted")},
    {"G1-3", QT_TRANSLATE_NOOP("PlaybookWords", "Outline of the need noted")},
    {"G1-4", QT_TRANSLATE_NOOP("PlaybookWords", "Idea of the psychological price")},
    {"G2-1", QT_TRANSLATE_NOOP("PlaybookWords", "Whether they want it")},
    {"G2-2", QT_TRANSLATE_NOOP("PlaybookWords", "Why they want it")},
    {"G2-3", QT_TRANSLATE_NOOP("PlaybookWords", "When they want it")},
    {"G2-4", QT_TRANSLATE_NOOP("PlaybookWords", "How much they want to spend")},
    {"G2-5", QT_TRANSLATE_NOOP("PlaybookWords", "With whom they will do it")},
    {"G2-6", QT_TRANSLATE_NOOP("PlaybookWords", "Concerns ranked, motive asked")},
    {"G3-1", QT_TRANSLATE_NOOP("PlaybookWords", "Our way of doing it explained")},
    {"G3-2", QT_TRANSLATE_NOOP("PlaybookWords", "A peer case taken apart")},
    {"G3-3", QT_TRANSLATE_NOOP("PlaybookWords", "Our advantages brought out")},
    {"G3-4", QT_TRANSLATE_NOOP("PlaybookWords", "Quote given")},
    {"G4-1", QT_TRANSLATE_NOOP("PlaybookWords", "Every objection answered and typed")},
    {"G4-2", QT_TRANSLATE_NOOP("PlaybookWords", "Final price fixed")},
    {"G4-3", QT_TRANSLATE_NOOP("PlaybookWords", "A buying signal or an explicit yes")},
    {"G5-1", QT_TRANSLATE_NOOP("PlaybookWords", "Contract read and signed")},
    {"G5-2", QT_TRANSLATE_NOOP("PlaybookWords", "Last-minute requests settled")},
    {"G6-1", QT_TRANSLATE_NOOP("PlaybookWords", "Payment asked for")},
    {"G6-2", QT_TRANSLATE_NOOP("PlaybookWords", "Money received")},
};

constexpr Entry kHeardSignals[] = {
    {"S-001", QT_TRANSLATE_NOOP("PlaybookWords", "Bargains")},
    {"S-002", QT_TRANSLATE_NOOP("PlaybookWords", "Asks what is included")},
    {"S-003", QT_TRANSLATE_NOOP("PlaybookWords", "Asks how long it takes")},
    {"S-004", QT_TRANSLATE_NOOP("PlaybookWords", "Asks about the effect")},
    {"S-005", QT_TRANSLATE_NOOP("PlaybookWords", "Asks who already profits")},
    {"S-006", QT_TRANSLATE_NOOP("PlaybookWords", "The talk is at its warmest")},
    {"S-007", QT_TRANSLATE_NOOP("PlaybookWords", "Shows sympathy for you")},
    {"S-008", QT_TRANSLATE_NOOP("PlaybookWords", "Leafs through the material")},
    {"S-009", QT_TRANSLATE_NOOP("PlaybookWords", "Wants to visit the company")},
    {"S-010", QT_TRANSLATE_NOOP("PlaybookWords", "Consults somebody else")},
    {"S-011", QT_TRANSLATE_NOOP("PlaybookWords", "Looks excited")},
    {"S-012", QT_TRANSLATE_NOOP("PlaybookWords", "Leans forward, nods, smiles")},
    {"S-013", QT_TRANSLATE_NOOP("PlaybookWords", "Looks undecided")},
    {"S-014", QT_TRANSLATE_NOOP("PlaybookWords", "Asks how it will look")},
};

QStringList codesOf(std::span<const Entry> entries)
{
    QStringList codes;
    for (const Entry& entry : entries)
        codes.append(QString::fromLatin1(entry.code));
    return codes;
}

QHash<QString, const char*> namesByCode()
{
    QHash<QString, const char*> names;
    for (const std::span<const Entry> list :
         {std::span<const Entry>{kIntents}, std::span<const Entry>{kIndustries},
          std::span<const Entry>{kGates}, std::span<const Entry>{kHeardSignals}}) {
        for (const Entry& entry : list)
            names.insert(QString::fromLatin1(entry.code), entry.name);
    }
    return names;
}

} // namespace

const QStringList& intents()
{
    static const QStringList codes = codesOf(kIntents);
    return codes;
}

const QStringList& customerTypes()
{
    static const QStringList codes = allCodes<CustomerType>();
    return codes;
}

const QStringList& industries()
{
    static const QStringList codes = codesOf(kIndustries);
    return codes;
}

const QStringList& needs()
{
    static const QStringList codes = allCodes<Need>();
    return codes;
}

const QStringList& gates()
{
    static const QStringList codes = codesOf(kGates);
    return codes;
}

const QStringList& heardSignals()
{
    static const QStringList codes = codesOf(kHeardSignals);
    return codes;
}

QString industryNamed(const QString& text)
{
    const QString asked = text.simplified();
    for (const TradeName& known : kTradeNames) {
        if (asked == known.name)
            return QString::fromLatin1(known.code);
    }
    for (const Entry& known : kIndustries) {
        const bool same = asked.compare(QLatin1String{known.code}, Qt::CaseInsensitive) == 0 ||
                          asked.compare(QLatin1String{known.name}, Qt::CaseInsensitive) == 0;
        if (same)
            return QString::fromLatin1(known.code);
    }
    return {};
}

QString name(const QString& code)
{
    if (const auto type = parseCode<CustomerType>(code))
        return displayName(*type);
    if (const auto need = parseCode<Need>(code))
        return displayName(*need);
    static const QHash<QString, const char*> names = namesByCode();
    const char* const english = names.value(code, nullptr);
    return english == nullptr ? code : QCoreApplication::translate("PlaybookWords", english);
}

} // namespace tandan::playbookwords
