#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tandan::exchange {

/// In which words a file is written: Chinese headings and values for people, or the codes.
enum class Headers { Chinese, Codes };

/// The headings and values of spreadsheet files (resources/exchange/words.tsv). They are a file format and do
/// not depend on the language of the user interface. `kind` is "deal", "customer", …, "value.stage". Thread:
/// any.
namespace words {

/// How `code` is written: 客户, or `customer`. An unknown code as it is.
[[nodiscard]] QString written(const QString& kind, const QString& code, Headers headers);
/// Codes of a kind in the order of the resource.
[[nodiscard]] QStringList codes(const QString& kind);
/// The code behind a spelling in either language or a known alias, ignoring case, width, spaces, `_` and `-`.
[[nodiscard]] std::optional<QString> recognised(const QString& kind, const QString& text);

} // namespace words
} // namespace tandan::exchange
