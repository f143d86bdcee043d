#pragma once

#include "tests/core/attack/attempts.h"

namespace tandan::test {

/// A first concession by the lead, a second by the boss; {or} stays open.
[[nodiscard]] QString firstByLead(int deal, const QString& amount = QStringLiteral("5000"), int version = 1);
[[nodiscard]] QString secondByBoss(int deal, const QString& amount = QStringLiteral("5000"), int version = 1);

// The attack table by what is attacked.
void addLegal(std::vector<Attempt>& all);
void addConcessions(std::vector<Attempt>& all);
void addLimits(std::vector<Attempt>& all);
void addQuotes(std::vector<Attempt>& all);
void addRequests(std::vector<Attempt>& all);
void addDeals(std::vector<Attempt>& all);
void addStages(std::vector<Attempt>& all);
void addMoney(std::vector<Attempt>& all);

} // namespace tandan::test
