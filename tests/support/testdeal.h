#pragma once

#include "core/base/id.h"
#include "core/base/vocabulary.h"
#include "tests/support/testbook.h"

namespace tandan::test {

/// A new deal of the salesperson, standing in `stage`: waved there by the lead, so that no gate has to be
/// filled in first.
[[nodiscard]] DealId addDeal(TestBook& book, Stage stage = Stage::Rapport, const QString& product = {});

/// Opens, wins, loses or shelves a deal the way core/flow does, without its checks; the guards of the book
/// still look.
Result<> setOutcome(Unit& unit, DealId deal, Outcome outcome);

} // namespace tandan::test
