#include "core/collection/contract.h"

#include <QCoreApplication>

namespace tandan {

QString displayName(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Payment:
        return QCoreApplication::translate("Collection", "Payment received");
    case ReceiptKind::Refund:
        return QCoreApplication::translate("Collection", "Payment refunded");
    case ReceiptKind::Writeoff:
        return QCoreApplication::translate("Collection", "Written off");
    case ReceiptKind::Reversal:
        return QCoreApplication::translate("Collection", "Entry reversed");
    }
    return {};
}

} // namespace tandan
