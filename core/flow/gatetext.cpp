#include "core/base/text.h"
#include "core/flow/gate.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wording
{
    const char* id;
    const char* name; ///< the item, for checklists
    const char* gap;  ///< what is open about it; nullptr: depends on the facts
};

constexpr Wording kWordings[] = {
    {"G1-1", QT_TRANSLATE_NOOP("Gate", "Personality and interests noted"),
     QT_TRANSLATE_NOOP("Gate", "personality and interests not noted")},
    {"G1-2", QT_TRANSLATE_NOOP("Gate", "Known who has which say in it"),
     QT_TRANSLATE_NOOP("Gate", "not known who has which say in it")},
    {"G1-3", QT_TRANSLATE_NOOP("Gate", "Outline of the need noted"),
     QT_TRANSLATE_NOOP("Gate", "outline of the need not noted")},
    {"G1-4", QT_TRANSLATE_NOOP("Gate", "Rough idea of the price they have in mind"),
     QT_TRANSLATE_NOOP("Gate", "no idea of the price they have in mind")},
    {"G2-1", QT_TRANSLATE_NOOP("Gate", "Asked whether they want it done"),
     QT_TRANSLATE_NOOP("Gate", "not asked whether they want it done")},
    {"G2-2", QT_TRANSLATE_NOOP("Gate", "Asked why and to what effect"),
     QT_TRANSLATE_NOOP("Gate", "not asked why and to what effect")},
    {"G2-3", QT_TRANSLATE_NOOP("Gate", "Asked when"), QT_TRANSLATE_NOOP("Gate", "not asked when")},
    {"G2-4", QT_TRANSLATE_NOOP("Gate", "Asked how much they want to spend"),
     QT_TRANSLATE_NOOP("Gate", "not asked how much they want to spend")},
    {"G2-5", QT_TRANSLATE_NOOP("Gate", "Asked whom they will have do it"),
     QT_TRANSLATE_NOOP("Gate", "not asked whom they will have do it")},
    {"G2-6", QT_TRANSLATE_NOOP("Gate", "Concerns ranked, motive asked"),
     QT_TRANSLATE_NOOP("Gate", "concerns not ranked or motive not asked")},
    {"G3-1", QT_TRANSLATE_NOOP("Gate", "Our way of doing it explained"),
     QT_TRANSLATE_NOOP("Gate", "our way of doing it not explained")},
    {"G3-2", QT_TRANSLATE_NOOP("Gate", "A real peer case taken apart"),
     QT_TRANSLATE_NOOP("Gate", "no peer case taken apart")},
    {"G3-3", QT_TRANSLATE_NOOP("Gate", "Our advantages brought out"),
     QT_TRANSLATE_NOOP("Gate", "our advantages not brought out")},
    {"G3-4", QT_TRANSLATE_NOOP("Gate", "Price quoted"), QT_TRANSLATE_NOOP("Gate", "no price quoted")},
    {"G4-1", QT_TRANSLATE_NOOP("Gate", "Every objection typed and answered"), nullptr},
    {"G4-2", QT_TRANSLATE_NOOP("Gate", "Final price fixed"), nullptr},
    {"G4-3", QT_TRANSLATE_NOOP("Gate", "A buying signal, or a clear yes"),
     QT_TRANSLATE_NOOP("Gate", "no buying signal and no clear yes")},
    {"G5-1", QT_TRANSLATE_NOOP("Gate", "Contract read and signed"),
     QT_TRANSLATE_NOOP("Gate", "contract not signed")},
    {"G5-2", QT_TRANSLATE_NOOP("Gate", "Last-minute requests settled"), nullptr},
    {"G6-1", QT_TRANSLATE_NOOP("Gate", "Payment asked for after signing"),
     QT_TRANSLATE_NOOP("Gate", "payment not asked for")},
    {"G6-2", QT_TRANSLATE_NOOP("Gate", "All money in"), nullptr},
};

const Wording* wordingOf(const QString& id)
{
    for (const Wording& wording : kWordings) {
        if (id == QLatin1String{wording.id})
            return &wording;
    }
    return nullptr;
}

QString objectionGap(const QStringList& args)
{
    if (args.isEmpty())
        return QCoreApplication::translate("Gate", "an objection not typed A or B");
    if (args[1] == u"1"_s)
        return QCoreApplication::translate("Gate", "objection “%1” not answered").arg(args[0]);
    return QCoreApplication::translate("Gate", "“%1” and others, %2 objections not answered")
        .arg(args[0], args[1]);
}

QString moneyGap(const QStringList& args)
{
    if (args.isEmpty())
        return QCoreApplication::translate("Gate", "no contract whose money could come in");
    if (args[1] == u"planned"_s)
        return QCoreApplication::translate("Gate", "%1 still to come in").arg(args[0]);
    return QCoreApplication::translate("Gate", "%1 still to come in, without a due day").arg(args[0]);
}

} // namespace

QString displayName(const GateItem& item)
{
    const Wording* wording = wordingOf(item.id);
    return wording ? QCoreApplication::translate("Gate", wording->name) : item.id;
}

QString gapText(const GateItem& item)
{
    if (item.filledBy == GateItem::FilledBy::Concession)
        return QCoreApplication::translate("Gate", "a concession waits for its decision");
    if (item.id == u"G4-1"_s)
        return objectionGap(item.args);
    if (item.id == u"G4-2"_s)
        return QCoreApplication::translate("Gate", "final price not fixed");
    if (item.id == u"G5-2"_s)
        return QCoreApplication::translate("Gate", "last-minute requests not settled");
    if (item.id == u"G6-2"_s)
        return moneyGap(item.args);
    const Wording* wording = wordingOf(item.id);
    return wording ? QCoreApplication::translate("Gate", wording->gap) : item.id;
}

QString gapList(const std::vector<GateItem>& items)
{
    QStringList texts;
    for (const GateItem& item : items)
        texts << gapText(item);
    texts.removeDuplicates(); // one pending concession can hold two items
    return listed(texts);
}

} // namespace tandan
