#include "core/base/vocabulary.h"

#include <QCoreApplication>

namespace tandan {

QString displayName(Stage stage)
{
    switch (stage) {
    case Stage::Rapport:
        return QCoreApplication::translate("Vocabulary", "Rapport");
    case Stage::Needs:
        return QCoreApplication::translate("Vocabulary", "Needs");
    case Stage::Solution:
        return QCoreApplication::translate("Vocabulary", "Solution");
    case Stage::Closing:
        return QCoreApplication::translate("Vocabulary", "Closing");
    case Stage::Signing:
        return QCoreApplication::translate("Vocabulary", "Signing");
    case Stage::Payment:
        return QCoreApplication::translate("Vocabulary", "Payment");
    }
    return {};
}

QString displayName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return QCoreApplication::translate("Vocabulary", "Open");
    case Outcome::Won:
        return QCoreApplication::translate("Vocabulary", "Won");
    case Outcome::Lost:
        return QCoreApplication::translate("Vocabulary", "Lost");
    case Outcome::Shelved:
        return QCoreApplication::translate("Vocabulary", "Shelved");
    }
    return {};
}

QString displayName(Role role)
{
    switch (role) {
    case Role::Sales:
        return QCoreApplication::translate("Vocabulary", "Sales");
    case Role::Lead:
        return QCoreApplication::translate("Vocabulary", "Lead");
    case Role::Boss:
        return QCoreApplication::translate("Vocabulary", "Boss");
    }
    return {};
}

} // namespace tandan
