#pragma once

#include <QString>
#include <QStringList>

namespace tandan::playbookwords {

/// The lists of codes that cards are written in, beside the stages (core/base/vocabulary.h), in the order of
/// the method. Thread: any.
[[nodiscard]] const QStringList& intents(); ///< with `other` last
[[nodiscard]] const QStringList& customerTypes();
[[nodiscard]] const QStringList& industries();
[[nodiscard]] const QStringList& needs();
[[nodiscard]] const QStringList& gates();        ///< G1-1 … G6-2 (method.md §1)
[[nodiscard]] const QStringList& heardSignals(); ///< S-001 … S-014 (method.md §4)

/// The trade that a customer's record names: as a code, or by a name that people use for it, in Chinese or in
/// English whatever the language of the program. Empty when the text names none of them.
[[nodiscard]] QString industryNamed(const QString& text);

/// What a person reads for a code of any of these lists, translated. An unknown code comes back as it is.
[[nodiscard]] QString name(const QString& code);

} // namespace tandan::playbookwords
