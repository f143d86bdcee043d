#pragma once

#include "core/playbook/fillin.h"
#include "core/playbook/suggester.h"

#include <QJsonObject>

namespace tandan {

/// The answer of `suggest --json`: {"matched", "cards": [{"id", "title", "answers", "score", "why", "say",
/// "basis"}]}; `why` in the language of the program, `say` filled with `values`, `title` in English when
/// `english`.
[[nodiscard]] QJsonObject suggestionsToJson(const Suggestions& suggestions, const CardLibrary& library,
                                            const FillValues& values, bool english = false);

/// The question of one line of `suggest --batch`: {"text", "stage"?, "type"?, "industry"?}; `type` is one
/// code or a list. No text: TD-TEXT-EMPTY; a code that does not exist: TD-CODE-UNKNOWN. Other keys are left
/// alone.
[[nodiscard]] Result<SuggestContext> suggestContextFromJson(const QJsonObject& question);

} // namespace tandan
