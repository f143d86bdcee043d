#pragma once

#include "core/base/instant.h"

#include <functional>

class QWidget;

namespace tandan::ui {

/// Opens a calendar below `field` with `shown` selected and calls `picked` with the day that is chosen. It
/// goes away by itself, chosen or not. Thread: GUI.
void pickDay(QWidget* field, Day shown, const std::function<void(Day)>& picked);

} // namespace tandan::ui
