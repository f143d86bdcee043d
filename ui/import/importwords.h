#pragma once

#include "core/exchange/mapping.h"

#include <QString>

namespace tandan::ui::importwords {

// What the window calls the things of an import, in the language of the program.

/// "Deals", "Customers", …
[[nodiscard]] QString entityName(exchange::Entity entity);
/// "Import deals", …: the title of the dialog.
[[nodiscard]] QString dialogTitle(exchange::Entity entity);
/// "Amount", "Expected close", …
[[nodiscard]] QString fieldName(exchange::Entity entity, const QString& field);
/// A code of a field in words: "Closing", "Won", "Salesperson". A name as it is.
[[nodiscard]] QString valueName(const QString& field, const QString& code);
/// 1–6 when the code is a stage, for its tag; 0 otherwise.
[[nodiscard]] int stageNumber(const QString& field, const QString& code);
/// Why a row is not imported, for who sits before the window: a word without a meaning is given one there,
/// not by a code.
[[nodiscard]] QString reason(const Error& why);
/// 8,800
[[nodiscard]] QString number(qint64 value);
/// 218 KB
[[nodiscard]] QString fileSize(qint64 bytes);

} // namespace tandan::ui::importwords
