#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/page/page.h"

namespace tandan::ui {

/// What can be done with a deal from anywhere: the window's Navigator hands its calls on to these. Each reads
/// the deal, then acts or opens the dialog over `window`. Errors and results are told through the navigator.
/// Thread: GUI.
namespace dealactions {

/// Moves at once when the gate is open, else opens the gate dialog.
void move(const PageContext& context, QWidget* window, DealId deal, Stage to);
/// Opens the gate of the deal's stage to fill in what is missing there.
/// \param item the gate item to begin with; empty: the first
void fillGate(const PageContext& context, QWidget* window, DealId deal, const QString& item = {});
void editNextStep(const PageContext& context, QWidget* window, DealId deal);
void shelve(const PageContext& context, QWidget* window, DealId deal);
void lose(const PageContext& context, QWidget* window, DealId deal);
void reassign(const PageContext& context, QWidget* window, DealId deal);
/// Opens the request, or says why none may be made now.
void requestConcession(const PageContext& context, QWidget* window, DealId deal);
/// Puts a line on the clipboard that reminds who decides of the request that waits, to be sent by whatever
/// they talk with. Tandan sends nothing by itself.
void copyReminder(const PageContext& context, const DealSnapshot& deal);
/// Takes up a lost or shelved deal where it stood.
void reopen(const PageContext& context, QWidget* window, DealId deal);
/// Puts the deal's number on the clipboard.
void copyNumber(const PageContext& context, DealId deal);
/// Opens the new deal and shows it once it is added.
void add(const PageContext& context, QWidget* window, std::optional<CustomerId> customer = std::nullopt);

} // namespace dealactions
} // namespace tandan::ui
