#include "core/playbook/vocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace tandan::vocabulary {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    const char* code;
    const char* name;
};

constexpr Entry kStages[] = {
    {"rapport", QT_TRANSLATE_NOOP("Vocabulary", "Rapport")},
    {"needs", QT_TRANSLATE_NOOP("Vocabulary", "Needs")},
    {"solution", QT_TRANSLATE_NOOP("Vocabulary", "Solution")},
    {"closing", QT_TRANSLATE_NOOP("Vocabulary", "Closing")},
    {"signing", QT_TRANSLATE_NOOP("Vocabulary", "Signing")},
    {"payment", QT_TRANSLATE_NOOP("Vocabulary", "Payment")},
};

constexpr Entry kIntents[] = {
    {"price_too_high", QT_TRANSLATE_NOOP("Vocabulary", "Price too high")},
    {"ask_discount", QT_TRANSLATE_NOOP("Vocabulary", "Asks for a discount")},
    {"compare_competitor", QT_TRANSLATE_NOOP("Vocabulary", "Compares with others")},
    {"think_about_it", QT_TRANSLATE_NOOP("Vocabulary", "Will think it over")},
    {"no_time_busy", QT_TRANSLATE_NOOP("Vocabulary", "Too busy")},
    {"not_needed", QT_TRANSLATE_NOOP("Vocabulary", "Not needed")},
    {"not_decision_maker", QT_TRANSLATE_NOOP("Vocabulary", "Not the decision maker")},
    {"distrust_company", QT_TRANSLATE_NOOP("Vocabulary", "Distrusts the company")},
    {"distrust_effect", QT_TRANSLATE_NOOP("Vocabulary", "Doubts the effect")},
    {"after_sales_worry", QT_TRANSLATE_NOOP("Vocabulary", "Worries about after-sales")},
    {"ask_delivery_time", QT_TRANSLATE_NOOP("Vocabulary", "Asks about delivery time")},
    {"ask_payment_terms", QT_TRANSLATE_NOOP("Vocabulary", "Asks about payment terms")},
    {"delay_payment", QT_TRANSLATE_NOOP("Vocabulary", "Delays payment")},
    {"ask_sample_or_draft", QT_TRANSLATE_NOOP("Vocabulary", "Asks for a sample or draft")},
    {"revise_unhappy", QT_TRANSLATE_NOOP("Vocabulary", "Unhappy, wants changes")},
    {"ask_case_reference", QT_TRANSLATE_NOOP("Vocabulary", "Asks for references")},
    {"want_short_term_card", QT_TRANSLATE_NOOP("Vocabulary", "Wants a short-term card")},
    {"no_perseverance", QT_TRANSLATE_NOOP("Vocabulary", "Fears giving up")},
    {"buying_signal", QT_TRANSLATE_NOOP("Vocabulary", "Buying signal")},
    {"already_have_supplier", QT_TRANSLATE_NOOP("Vocabulary", "Already has a supplier")},
    {"out_of_town", QT_TRANSLATE_NOOP("Vocabulary", "Out of town")},
    {"send_material_only", QT_TRANSLATE_NOOP("Vocabulary", "Just send the material")},
    {"other", QT_TRANSLATE_NOOP("Vocabulary", "Other")},
};

constexpr Entry kCustomerTypes[] = {
    {"impatient", QT_TRANSLATE_NOOP("Vocabulary", "Impatient")},
    {"hesitant", QT_TRANSLATE_NOOP("Vocabulary", "Hesitant")},
    {"expert", QT_TRANSLATE_NOOP("Vocabulary", "Expert")},
    {"rich_spending", QT_TRANSLATE_NOOP("Vocabulary", "Rich, spends freely")},
    {"rich_thrifty", QT_TRANSLATE_NOOP("Vocabulary", "Rich but thrifty")},
    {"modest_quality", QT_TRANSLATE_NOOP("Vocabulary", "Modest means, high wishes")},
    {"tight_budget", QT_TRANSLATE_NOOP("Vocabulary", "Tight budget")},
    {"old_customer", QT_TRANSLATE_NOOP("Vocabulary", "Old customer")},
    {"new_customer", QT_TRANSLATE_NOOP("Vocabulary", "New customer")},
    {"urgent", QT_TRANSLATE_NOOP("Vocabulary", "In a hurry")},
    {"big", QT_TRANSLATE_NOOP("Vocabulary", "Big customer")},
    {"small", QT_TRANSLATE_NOOP("Vocabulary", "Small customer")},
    {"stubborn", QT_TRANSLATE_NOOP("Vocabulary", "Stubborn")},
};

constexpr Entry kIndustries[] = {
    {"general", QT_TRANSLATE_NOOP("Vocabulary", "General")},
    {"fitout", QT_TRANSLATE_NOOP("Vocabulary", "Home fitting-out")},
    {"gym", QT_TRANSLATE_NOOP("Vocabulary", "Gym")},
    {"trainer", QT_TRANSLATE_NOOP("Vocabulary", "Personal trainer")},
    {"wedding", QT_TRANSLATE_NOOP("Vocabulary", "Wedding photography")},
    {"matchmaking", QT_TRANSLATE_NOOP("Vocabulary", "Matchmaking")},
    {"clothing", QT_TRANSLATE_NOOP("Vocabulary", "Clothing")},
    {"website", QT_TRANSLATE_NOOP("Vocabulary", "Web sites")},
    {"freelancing", QT_TRANSLATE_NOOP("Vocabulary", "Online freelancing")},
};

constexpr Entry kNeeds[] = {
    {"want", QT_TRANSLATE_NOOP("Vocabulary", "Do they want it")},
    {"why", QT_TRANSLATE_NOOP("Vocabulary", "Why")},
    {"when", QT_TRANSLATE_NOOP("Vocabulary", "When")},
    {"budget", QT_TRANSLATE_NOOP("Vocabulary", "How much")},
    {"who", QT_TRANSLATE_NOOP("Vocabulary", "With whom")},
};

constexpr Entry kGates[] = {
    {"G1-1", QT_TRANSLATE_NOOP("Vocabulary", "Personality and interests noted")},
    {"G1-2", QT_TRANSLATE_NOOP("Vocabulary", "Part in the decision noted")},
    {"G1-3", QT_TRANSLATE_NOOP("Vocabulary", "Outline of the need noted")},
    {"G1-4", QT_TRANSLATE_NOOP("Vocabulary", "Idea of the psychological price")},
    {"G2-1", QT_TRANSLATE_NOOP("Vocabulary", "Whether they want it")},
    {"G2-2", QT_TRANSLATE_NOOP("Vocabulary", "Why they want it")},
    {"G2-3", QT_TRANSLATE_NOOP("Vocabulary", "When they want it")},
    {"G2-4", QT_TRANSLATE_NOOP("Vocabulary", "How much they want to spend")},
    {"G2-5", QT_TRANSLATE_NOOP("Vocabulary", "With whom they will do it")},
    {"G2-6", QT_TRANSLATE_NOOP("Vocabulary", "Concerns ranked, motive asked")},
    {"G3-1", QT_TRANSLATE_NOOP("Vocabulary", "Our way of doing it explained")},
    {"G3-2", QT_TRANSLATE_NOOP("Vocabulary", "A peer case taken apart")},
    {"G3-3", QT_TRANSLATE_NOOP("Vocabulary", "Our advantages brought out")},
    {"G3-4", QT_TRANSLATE_NOOP("Vocabulary", "Quote given")},
    {"G4-1", QT_TRANSLATE_NOOP("Vocabulary", "Every objection answered and typed")},
    {"G4-2", QT_TRANSLATE_NOOP("Vocabulary", "Final price fixed")},
    {"G4-3", QT_TRANSLATE_NOOP("Vocabulary", "A buying signal or an explicit yes")},
    {"G5-1", QT_TRANSLATE_NOOP("Vocabulary", "Contract read and signed")},
    {"G5-2", QT_TRANSLATE_NOOP("Vocabulary", "Last-minute requests settled")},
    {"G6-1", QT_TRANSLATE_NOOP("Vocabulary", "Payment asked for")},
    {"G6-2", QT_TRANSLATE_NOOP("Vocabulary", "Money received")},
};

constexpr Entry kHeardSignals[] = {
    {"S-001", QT_TRANSLATE_NOOP("Vocabulary", "Bargains")},
    {"S-002", QT_TRANSLATE_NOOP("Vocabulary", "Asks what is included")},
    {"S-003", QT_TRANSLATE_NOOP("Vocabulary", "Asks how long it takes")},
    {"S-004", QT_TRANSLATE_NOOP("Vocabulary", "Asks about the effect")},
    {"S-005", QT_TRANSLATE_NOOP("Vocabulary", "Asks who already profits")},
    {"S-006", QT_TRANSLATE_NOOP("Vocabulary", "The talk is at its warmest")},
    {"S-007", QT_TRANSLATE_NOOP("Vocabulary", "Shows sympathy for you")},
    {"S-008", QT_TRANSLATE_NOOP("Vocabulary", "Leafs through the material")},
    {"S-009", QT_TRANSLATE_NOOP("Vocabulary", "Wants to visit the company")},
    {"S-010", QT_TRANSLATE_NOOP("Vocabulary", "Consults somebody else")},
    {"S-011", QT_TRANSLATE_NOOP("Vocabulary", "Looks excited")},
    {"S-012", QT_TRANSLATE_NOOP("Vocabulary", "Leans forward, nods, smiles")},
    {"S-013", QT_TRANSLATE_NOOP("Vocabulary", "Looks undecided")},
    {"S-014", QT_TRANSLATE_NOOP("Vocabulary", "Asks how it will look")},
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
    for (const std::span<const Entry> list : {std::span<const Entry>{kStages}, std::span<const Entry>{kIntents}, std::span<const Entry>{kCustomerTypes}, std::span<const Entry>{kIndustries}, std::span<const Entry>{kNeeds}, std::span<const Entry>{kGates}, std::span<const Entry>{kHeardSignals}}) {
        for (const Entry& entry : list)
            names.insert(QString::fromLatin1(entry.code), entry.name);
    }
    return names;
}

} // namespace

const QStringList& stages()
{
    static const QStringList codes = codesOf(kStages);
    return codes;
}

const QStringList& intents()
{
    static const QStringList codes = codesOf(kIntents);
    return codes;
}

const QStringList& customerTypes()
{
    static const QStringList codes = codesOf(kCustomerTypes);
    return codes;
}

const QStringList& industries()
{
    static const QStringList codes = codesOf(kIndustries);
    return codes;
}

const QStringList& needs()
{
    static const QStringList codes = codesOf(kNeeds);
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

QString name(const QString& code)
{
    static const QHash<QString, const char*> names = namesByCode();
    const char* const english = names.value(code, nullptr);
    return english == nullptr ? code : QCoreApplication::translate("Vocabulary", english);
}

} // namespace tandan::vocabulary
