#include "core/deal/deal.h"

#include <QCoreApplication>
#include <QSet>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

QString displayName(LostReason reason)
{
    switch (reason) {
    case LostReason::Price:
        return QCoreApplication::translate("Deal", "Price");
    case LostReason::Product:
        return QCoreApplication::translate("Deal", "Product does not fit");
    case LostReason::NoNeed:
        return QCoreApplication::translate("Deal", "No need any more");
    case LostReason::Budget:
        return QCoreApplication::translate("Deal", "No budget");
    case LostReason::Timing:
        return QCoreApplication::translate("Deal", "Wrong time");
    case LostReason::Competitor:
        return QCoreApplication::translate("Deal", "Went to a competitor");
    case LostReason::Decision:
        return QCoreApplication::translate("Deal", "Could not decide");
    case LostReason::Trust:
        return QCoreApplication::translate("Deal", "Did not trust us");
    case LostReason::NoAnswer:
        return QCoreApplication::translate("Deal", "No answer");
    case LostReason::Other:
        return QCoreApplication::translate("Deal", "Other");
    case LostReason::Imported:
        return QCoreApplication::translate("Deal", "Not stated in the import");
    }
    return {};
}

QString displayName(Need need)
{
    switch (need) {
    case Need::Want:
        return QCoreApplication::translate("Deal", "Do they want it");
    case Need::Why:
        return QCoreApplication::translate("Deal", "Why, to what effect");
    case Need::When:
        return QCoreApplication::translate("Deal", "When");
    case Need::Budget:
        return QCoreApplication::translate("Deal", "How much to spend");
    case Need::Who:
        return QCoreApplication::translate("Deal", "Whom to have do it");
    }
    return {};
}

QString displayName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Start:
        return QCoreApplication::translate("Deal", "Started");
    case PassageKind::Gate:
        return QCoreApplication::translate("Deal", "Through the gate");
    case PassageKind::Waved:
        return QCoreApplication::translate("Deal", "Waved through");
    case PassageKind::Back:
        return QCoreApplication::translate("Deal", "Went back");
    case PassageKind::Undo:
        return QCoreApplication::translate("Deal", "Undone");
    case PassageKind::Imported:
        return QCoreApplication::translate("Deal", "Imported");
    }
    return {};
}

bool isFactItem(const QString& item)
{
    // The same list as the check of deal_fact.item.
    static const QSet<QString> items{u"want"_s, u"why"_s,  u"when"_s, u"budget"_s, u"who"_s,  u"G1-1"_s,
                                     u"G1-2"_s, u"G1-3"_s, u"G1-4"_s, u"G2-6"_s,   u"G3-1"_s, u"G3-2"_s,
                                     u"G3-3"_s, u"G4-2"_s, u"G4-3"_s, u"G5-2"_s,   u"G6-1"_s};
    return items.contains(item);
}

} // namespace tandan
