#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tandan {

/// The sentence a person reads for a rule or fault id, translated, with `args` put in for %1, %2, …: what
/// happened, what is safe, what to do. An id without a sentence gives a general one that names the id (a test
/// keeps that from happening).
[[nodiscard]] QString ruleSentence(const QString& rule, const QStringList& args);

/// Every id that has a sentence.
[[nodiscard]] std::vector<QString> knownRules();

} // namespace tandan
