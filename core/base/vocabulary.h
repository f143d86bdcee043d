#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace tandan {

/// Words of the method that every area shares. Their codes are the same in SQL, JSON, CSV and on the command
/// line.

/// The six stages in their fixed order.
enum class Stage { Rapport, Needs, Solution, Closing, Signing, Payment };
/// open; won = signed and fully paid; lost; shelved until later.
enum class Outcome { Open, Won, Lost, Shelved };
/// 销售, 负责人, 老板. The boss also administers the book.
enum class Role { Sales, Lead, Boss };

/// The codes of an enum in order. Specialised beside each enum.
template <class E>
struct Codes;

template <>
struct Codes<Stage>
{
    static constexpr std::array<std::pair<Stage, const char*>, 6> table{{{Stage::Rapport, "rapport"},
                                                                         {Stage::Needs, "needs"},
                                                                         {Stage::Solution, "solution"},
                                                                         {Stage::Closing, "closing"},
                                                                         {Stage::Signing, "signing"},
                                                                         {Stage::Payment, "payment"}}};
};
template <>
struct Codes<Outcome>
{
    static constexpr std::array<std::pair<Outcome, const char*>, 4> table{{{Outcome::Open, "open"},
                                                                           {Outcome::Won, "won"},
                                                                           {Outcome::Lost, "lost"},
                                                                           {Outcome::Shelved, "shelved"}}};
};
template <>
struct Codes<Role>
{
    static constexpr std::array<std::pair<Role, const char*>, 3> table{
        {{Role::Sales, "sales"}, {Role::Lead, "lead"}, {Role::Boss, "boss"}}};
};

/// The code of a word: Stage::Needs is "needs".
template <class E>
[[nodiscard]] QString code(E word)
{
    for (const auto& [value, text] : Codes<E>::table) {
        if (value == word)
            return QString::fromLatin1(text);
    }
    return {};
}

/// The codes of all words of a kind, in order.
template <class E>
[[nodiscard]] QStringList allCodes()
{
    QStringList codes;
    for (const auto& entry : Codes<E>::table)
        codes << QString::fromLatin1(entry.second);
    return codes;
}

/// The word behind a code; TD-CODE-UNKNOWN with the text and the possible codes.
template <class E>
[[nodiscard]] Result<E> parseCode(QStringView text)
{
    for (const auto& [value, name] : Codes<E>::table) {
        if (text == QLatin1String{name})
            return value;
    }
    return invalid(QStringLiteral("TD-CODE-UNKNOWN"),
                   {text.toString(), allCodes<E>().join(QLatin1Char{' '})});
}

/// A code that comes from the book, where a CHECK has held it to the table; the first word if it somehow is
/// not.
template <class E>
[[nodiscard]] E storedCode(QStringView text)
{
    const auto word = parseCode<E>(text);
    return word ? *word : Codes<E>::table.front().first;
}

/// All stages in order.
[[nodiscard]] constexpr std::array<Stage, 6> allStages()
{
    return {Stage::Rapport, Stage::Needs, Stage::Solution, Stage::Closing, Stage::Signing, Stage::Payment};
}
/// 1 for rapport … 6 for payment.
[[nodiscard]] constexpr int position(Stage stage)
{
    return static_cast<int>(stage) + 1;
}
/// Whether someone of `role` may act as `needed`: a boss may act as lead, a lead as sales.
[[nodiscard]] constexpr bool mayActAs(Role role, Role needed)
{
    return static_cast<int>(role) >= static_cast<int>(needed);
}

/// Names for people, translated: 寒暄, 逼单, 负责人 …
[[nodiscard]] QString displayName(Stage stage);
[[nodiscard]] QString displayName(Outcome outcome);
[[nodiscard]] QString displayName(Role role);

} // namespace tandan
