#pragma once

#include <QStringList>

/// The words the big book is made of.
namespace tandan::bench::words {

[[nodiscard]] const QStringList& families();
[[nodiscard]] const QStringList& givenNames();
[[nodiscard]] const QStringList& places();
[[nodiscard]] const QStringList& firmFirst();
[[nodiscard]] const QStringList& firmSecond();
[[nodiscard]] const QStringList& industries();
[[nodiscard]] const QStringList& sources();
[[nodiscard]] const QStringList& products();
[[nodiscard]] const QStringList& scopes();
[[nodiscard]] const QStringList& jobs();
[[nodiscard]] const QStringList& noteOpenings();
[[nodiscard]] const QStringList& noteMiddles();
[[nodiscard]] const QStringList& noteEndings();
[[nodiscard]] const QStringList& objections();
[[nodiscard]] const QStringList& steps();

} // namespace tandan::bench::words
