#include "core/playbook/playbookwords.h"
#include "core/playbook/suggester.h"

#include <QCoreApplication>

namespace tandan {

namespace {

using Kind = SuggestReason::Kind;

QString translated(const char* text)
{
    return QCoreApplication::translate("SuggestReason", text);
}

} // namespace

QString reasonText(const SuggestReason& reason)
{
    const QString value = reason.args.value(0);
    switch (reason.kind) {
    case Kind::Means:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "What the customer said means: %1"))
            .arg(playbookwords::name(value));
    case Kind::SoundsLike:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It sounds like “%1”")).arg(value);
    case Kind::Stage:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "The deal is in the stage %1"))
            .arg(displayName(storedCode<Stage>(value)));
    case Kind::CustomerType:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It suits this kind of customer: %1"))
            .arg(playbookwords::name(value));
    case Kind::Industry:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It was made for your trade: %1"))
            .arg(playbookwords::name(value));
    case Kind::OpenGate:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It helps with an open gate item: %1"))
            .arg(playbookwords::name(value));
    case Kind::MissingNeed:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It asks what is still unknown: %1"))
            .arg(playbookwords::name(value));
    case Kind::SignalHeard:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It answers a buying signal: %1"))
            .arg(playbookwords::name(value));
    case Kind::HoldFirst:
        return translated(
            QT_TRANSLATE_NOOP("SuggestReason", "The price has not been held yet: hold it first"));
    case Kind::PriceHasMoved:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "The price has moved already; times so far: %1"))
            .arg(value);
    case Kind::UsedBefore:
        return translated(QT_TRANSLATE_NOOP("SuggestReason", "It was used on this deal before; times: %1"))
            .arg(value);
    case Kind::UsedElsewhere:
        return translated(
            QT_TRANSLATE_NOOP("SuggestReason", "This customer has heard it before, on another deal"));
    }
    return {};
}

} // namespace tandan
