#pragma once

#include "core/deal/dealcard.h"
#include "core/team/policy.h"
#include "ui/deals/dealpagemodel.h"
#include "ui/widgets/marks.h"

namespace tandan::ui {

/// How long a deal has been in its stage, against the stage's standard.
enum class Age {
    Unknown, ///< an import did not say since when
    Fresh,
    Near, ///< from three quarters of the standard on
    Stalled
};

[[nodiscard]] Age ageOf(const DealCard& card, const CardContext& context);

/// 6 天, or 停滞 15 天 when stalled.
[[nodiscard]] QString ageText(const DealCard& card, const CardContext& context);

/// Overdue is red, today accent, later quiet.
[[nodiscard]] Tone dueTone(Day due, Day today);

[[nodiscard]] Dots dotsOf(const DealCard& card);

/// 逼单，迅岚物流，运输调度平台，34.2 万，本段第 6 天，让价已用一次、一次待批，下一步与韩总谈付款方式，明天
[[nodiscard]] QString spokenCard(const DealCard& card, const CardContext& context);

/// Title whole, then the standard, the days over it and the overdue next step when there are any.
[[nodiscard]] QString cardTip(const DealCard& card, const CardContext& context);

} // namespace tandan::ui
