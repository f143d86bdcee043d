#pragma once

#include "ui/page/page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/navrail.h"

#include <functional>

namespace tandan::ui {

/// What stands at the right of a place in the navigation.
struct PlaceCount
{
    int count = 0;
    CountKind kind = CountKind::Plain;
};

/// One place of the window. The window knows places, not pages; ui/workspace lists them.
struct Place
{
    QString name; ///< for Navigator::openPage: "board"
    Icon icon = Icon::List;
    QString text;    ///< in the navigation; empty for a place that is only reached from others (a deal)
    QString section; ///< heading it stands under
    Role least = Role::Sales; ///< who may use it; it is absent for others
    /// Makes the page when it is shown for the first time.
    std::function<Page*(const PageContext&)> make;
    /// Counts for the navigation, on the storage thread; none for a place without a number.
    std::function<Result<PlaceCount>(Connection&, const Actor&, Instant)> count = {};
};

} // namespace tandan::ui
