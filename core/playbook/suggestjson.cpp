#include "core/playbook/suggestjson.h"

#include "core/playbook/playbookwords.h"

#include <QJsonArray>

#include <cmath>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknownCode(const QString& text, const QStringList& known)
{
    return invalid(u"TD-CODE-UNKNOWN"_s, {text, known.join(u' ')});
}

QJsonObject toJson(const Suggestion& suggestion, const Card& card, const FillValues& values, bool english)
{
    QJsonArray why;
    for (const SuggestReason& reason : suggestion.why)
        why.append(reasonText(reason));
    QJsonArray say;
    for (const FilledLine& line : fillLines(card, values))
        say.append(line.text);
    return {{u"id"_s, suggestion.card},
            {u"title"_s, english ? suggestion.titleEn : suggestion.title},
            {u"answers"_s, QJsonArray::fromStringList(suggestion.answers)},
            {u"score"_s, std::round(suggestion.score * 1000) / 1000},
            {u"why"_s, why},
            {u"say"_s, say},
            {u"basis"_s, suggestion.basis == Suggestion::Basis::Text ? u"text"_s : u"context"_s}};
}

} // namespace

QJsonObject suggestionsToJson(const Suggestions& suggestions, const CardLibrary& library,
                              const FillValues& values, bool english)
{
    QJsonArray cards;
    for (const Suggestion& suggestion : suggestions.cards) {
        if (const Card* const card = library.find(suggestion.card))
            cards.append(toJson(suggestion, *card, values, english));
    }
    return {{u"matched"_s, suggestions.matched}, {u"cards"_s, cards}};
}

Result<SuggestContext> suggestContextFromJson(const QJsonObject& question)
{
    SuggestContext context;
    context.text = question.value("text"_L1).toString();
    if (context.text.trimmed().isEmpty())
        return invalid(u"TD-TEXT-EMPTY"_s, {u"text"_s});
    if (const QString stage = question.value("stage"_L1).toString(); !stage.isEmpty()) {
        TD_ASSIGN(context.stage, parseCode<Stage>(stage));
    }
    const QJsonValue type = question.value("type"_L1);
    for (const QJsonValue one : type.isArray() ? type.toArray() : QJsonArray{type}) {
        if (const QString code = one.toString(); !code.isEmpty())
            context.types.append(code);
    }
    for (const QString& code : context.types) {
        if (!playbookwords::customerTypes().contains(code))
            return unknownCode(code, playbookwords::customerTypes());
    }
    context.industry = question.value("industry"_L1).toString();
    if (!context.industry.isEmpty() && !playbookwords::industries().contains(context.industry))
        return unknownCode(context.industry, playbookwords::industries());
    return context;
}

} // namespace tandan
