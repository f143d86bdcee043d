#pragma once

#include <QString>

#include <vector>

namespace tandan::test {

/// One thing somebody might try at the shell of either engine.
struct Attempt
{
    enum class Where { Both, Sqlite, Postgres };

    const char* name;
    QString sql;  ///< one line; {or} is where OR REPLACE and its like go; {sales} {lead} {boss} are people
    QString rule; ///< what refuses it; empty: it is legal
    Where where = Where::Both;
    QString setup = {};         ///< one line run before it, legal
    int changedBySetup = 0;     ///< rows that the setup itself makes differ from the book
    QString postgresState = {}; ///< SQLSTATE with which PostgreSQL may answer instead of the rule

    [[nodiscard]] bool isLegal() const { return rule.isEmpty(); }
};

/// The attack table of the technical notes, and every other door to a price, a stage or money that we know
/// of.
[[nodiscard]] std::vector<Attempt> allAttempts();

} // namespace tandan::test
