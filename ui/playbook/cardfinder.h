#pragma once

#include "core/playbook/suggester.h"
#include "ui/playbook/cardfilter.h"

#include <QString>

#include <vector>

namespace tandan::ui {

/// A card that was found, and why when it was found by what a customer said.
struct FoundCard
{
    const Card* card = nullptr; ///< of the suggester's library
    QString why;
};

/// The cards that `filter` shows. With a text: first those whose title or moment holds it, then those that
/// answer it as a customer's remark, the best first. Without: in the order of the playbook.
[[nodiscard]] std::vector<FoundCard> findCards(const Suggester& suggester, const CardFilter& filter,
                                               const QString& text);

} // namespace tandan::ui
