#pragma once

#include "core/deal/dealcard.h"
#include "ui/page/page.h"

class QMenu;

namespace tandan::ui {

/// The menu of a deal on a board or in a list, each line with the key that does the same. Deletes itself when
/// it closes; the caller shows it with popup(). \param siblings see Navigator::openDeal
QMenu* makeDealMenu(const DealCard& card, std::vector<DealId> siblings, Navigator& navigator,
                    QWidget* parent);

} // namespace tandan::ui
