#pragma once

#include "ui/page/page.h"
#include "ui/shell/place.h"

#include <functional>
#include <vector>

namespace tandan::ui {

class SettingsPage;
class Settings;
class ThemeController;

/// What the pages of a workspace need besides the book.
struct PartsContext
{
    Settings& settings;
    ThemeController& theme;
    std::function<void(SettingsPage&)> settingsMade; ///< connects the page to the program
};

/// The pages of the program in the order of the navigation. One entry a page: whoever adds a page adds it
/// here.
[[nodiscard]] std::vector<Place> allPlaces(const PartsContext& parts);

/// Opens a dialog over `window` about `deal`. The dialog writes by itself and deletes itself.
using DealDialog = std::function<void(const PageContext&, DealId, QWidget* window)>;

/// The dialogs that pages ask the Navigator for, from the areas that have them. One line a dialog; commands
/// of a dialog that is not there are absent from the menus.
struct Dialogs
{
    std::function<void(const PageContext&, std::optional<DealId>, QWidget* window)> logMeeting;
    std::function<void(const PageContext&, std::optional<CustomerId>, QWidget* window)> newDeal;
    std::function<void(const PageContext&, DealId, Stage, QWidget* window)> moveDeal;
    /// Imports a CSV file; an empty path asks for one.
    std::function<void(const PageContext&, const QString& path, QWidget* window)> importCsv;
    /// Whether somebody is offered an import at all.
    std::function<bool(Role)> mayImport;
    DealDialog editNextStep;
    DealDialog shelveDeal;
    DealDialog loseDeal;
    DealDialog requestConcession;
    /// The deal a page is about; nothing when it is about none.
    std::function<std::optional<DealId>(const Page&)> dealOf;
    /// Tells the page of deals which one to show.
    std::function<void(Page&, DealId, const std::vector<DealId>&)> showDeal;
};
[[nodiscard]] Dialogs allDialogs();

} // namespace tandan::ui
