#include "core/meeting/meeting.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

QString displayName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Visit:
        return QCoreApplication::translate("Meeting", "Visit");
    case MeetingKind::Call:
        return QCoreApplication::translate("Meeting", "Call");
    case MeetingKind::Wechat:
        return QCoreApplication::translate("Meeting", "WeChat");
    case MeetingKind::Video:
        return QCoreApplication::translate("Meeting", "Video call");
    }
    return {};
}

QString displayName(MeetingResult result)
{
    switch (result) {
    case MeetingResult::Advanced:
        return QCoreApplication::translate("Meeting", "A step further");
    case MeetingResult::Same:
        return QCoreApplication::translate("Meeting", "Where it was");
    case MeetingResult::Objection:
        return QCoreApplication::translate("Meeting", "Stuck on an objection");
    case MeetingResult::Paused:
        return QCoreApplication::translate("Meeting", "On hold");
    case MeetingResult::Lost:
        return QCoreApplication::translate("Meeting", "Turned us down");
    }
    return {};
}

QString displayName(Signal signal)
{
    switch (signal) {
    case Signal::V1:
        return QCoreApplication::translate("Meeting", "Bargains");
    case Signal::V2:
        return QCoreApplication::translate("Meeting", "Asks what is included, how it will look");
    case Signal::V3:
        return QCoreApplication::translate("Meeting", "Asks how long it takes");
    case Signal::V4:
        return QCoreApplication::translate("Meeting", "Asks about results and who profits already");
    case Signal::V5:
        return QCoreApplication::translate("Meeting", "Feels with you, the talk is at its warmest");
    case Signal::B1:
        return QCoreApplication::translate("Meeting", "Keeps leafing through the material");
    case Signal::B2:
        return QCoreApplication::translate("Meeting", "Wants to visit the company");
    case Signal::B3:
        return QCoreApplication::translate("Meeting", "Consults a third person");
    case Signal::B4:
        return QCoreApplication::translate("Meeting", "Looks excited");
    case Signal::B5:
        return QCoreApplication::translate("Meeting", "Leans forward, nods, smiles");
    case Signal::B6:
        return QCoreApplication::translate("Meeting", "Looks undecided");
    }
    return {};
}

QString displayName(ObjectionClass cls)
{
    switch (cls) {
    case ObjectionClass::A:
        return QCoreApplication::translate("Meeting", "Product not good enough");
    case ObjectionClass::B:
        return QCoreApplication::translate("Meeting", "Price too high");
    }
    return {};
}

QString displayName(CardEffect effect)
{
    switch (effect) {
    case CardEffect::Helped:
        return QCoreApplication::translate("Meeting", "Helped");
    case CardEffect::Flat:
        return QCoreApplication::translate("Meeting", "Fell flat");
    case CardEffect::Hurt:
        return QCoreApplication::translate("Meeting", "Did harm");
    }
    return {};
}

QString displayName(PromiseSide side)
{
    switch (side) {
    case PromiseSide::Us:
        return QCoreApplication::translate("Meeting", "We promised");
    case PromiseSide::Them:
        return QCoreApplication::translate("Meeting", "They promised");
    }
    return {};
}

QString displayName(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return QCoreApplication::translate("Meeting", "Open");
    case PromiseState::Kept:
        return QCoreApplication::translate("Meeting", "Kept");
    case PromiseState::Broken:
        return QCoreApplication::translate("Meeting", "Not kept");
    }
    return {};
}

std::vector<Signal> allSignals()
{
    std::vector<Signal> all;
    all.reserve(std::size(Codes<Signal>::table));
    for (const auto& entry : Codes<Signal>::table)
        all.push_back(entry.first);
    return all;
}

QStringList factsOf(Signal signal)
{
    switch (signal) {
    case Signal::V1:
        return {u"S-001"_s};
    case Signal::V2:
        return {u"S-002"_s, u"S-014"_s};
    case Signal::V3:
        return {u"S-003"_s};
    case Signal::V4:
        return {u"S-004"_s, u"S-005"_s};
    case Signal::V5:
        return {u"S-007"_s, u"S-006"_s};
    case Signal::B1:
        return {u"S-008"_s};
    case Signal::B2:
        return {u"S-009"_s};
    case Signal::B3:
        return {u"S-010"_s};
    case Signal::B4:
        return {u"S-011"_s};
    case Signal::B5:
        return {u"S-012"_s};
    case Signal::B6:
        return {u"S-013"_s};
    }
    return {};
}

} // namespace tandan
