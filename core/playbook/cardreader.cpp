#include "core/playbook/cardreader.h"

#include "core/playbook/fillin.h"
#include "core/playbook/jsonplace.h"
#include "core/playbook/playbookwords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTriggersOfAnObjection = 8;

template <class Enum, size_t Count>
std::optional<Enum> enumOf(const std::array<std::pair<QLatin1String, Enum>, Count>& table,
                           const QString& code)
{
    for (const auto& [known, value] : table) {
        if (code == known)
            return value;
    }
    return {};
}

constexpr std::array<std::pair<QLatin1String, CardKind>, 6> kKinds{{
    {QLatin1String{"technique"}, CardKind::Technique},
    {QLatin1String{"objection"}, CardKind::Objection},
    {QLatin1String{"question"}, CardKind::Question},
    {QLatin1String{"signal"}, CardKind::Signal},
    {QLatin1String{"etiquette"}, CardKind::Etiquette},
    {QLatin1String{"reminder"}, CardKind::Reminder},
}};
constexpr std::array<std::pair<QLatin1String, Register>, 3> kRegisters{{
    {QLatin1String{"plain"}, Register::Plain},
    {QLatin1String{"warm"}, Register::Warm},
    {QLatin1String{"brief"}, Register::Brief},
}};
constexpr std::array<std::pair<QLatin1String, PriceRole>, 4> kPriceRoles{{
    {QLatin1String{"concession"}, PriceRole::Concession},
    {QLatin1String{"firm"}, PriceRole::Firm},
    {QLatin1String{"after"}, PriceRole::After},
    {QLatin1String{"spent"}, PriceRole::Spent},
}};

/// Reads the keys of one card and remembers the first that is wrong.
class CardFields
{
public:
    explicit CardFields(const QJsonObject& object) : object_{object} {}

    [[nodiscard]] const QString& wrongKey() const { return wrongKey_; }
    void require(bool condition, const QString& key)
    {
        if (!condition && wrongKey_.isEmpty())
            wrongKey_ = key;
    }

    QString text(const QString& key)
    {
        const QString value = object_.value(key).toString().trimmed();
        require(!value.isEmpty(), key);
        return value;
    }
    QString optionalText(const QString& key) { return object_.value(key).toString().trimmed(); }

    QStringList list(const QString& key)
    {
        bool ok = true;
        const QStringList values = json::strings(object_.value(key), ok);
        require(ok, key);
        return values;
    }
    QStringList codes(const QString& key, const QStringList& known)
    {
        const QStringList values = list(key);
        for (const QString& value : values)
            require(known.contains(value), key);
        return values;
    }

    std::vector<Stage> stages(const QString& key)
    {
        std::vector<Stage> stages;
        const QStringList codes = list(key);
        for (const QString& code : codes) {
            const auto stage = parseCode<Stage>(code);
            require(stage.ok(), key);
            if (stage)
                stages.push_back(*stage);
        }
        return stages;
    }

    std::vector<SayLine> lines(const QString& key)
    {
        std::vector<SayLine> lines;
        const QJsonArray entries = object_.value(key).toArray();
        for (const QJsonValue entry : entries) {
            const QJsonObject line = entry.toObject();
            const auto tone = enumOf(kRegisters, line.value("register"_L1).toString());
            const QString text = line.value("text"_L1).toString();
            require(tone.has_value() && !text.isEmpty() && unknownPlaceholder(text).isEmpty(), key);
            lines.push_back({tone.value_or(Register::Plain), text});
        }
        require(!lines.empty(), key);
        return lines;
    }

private:
    QJsonObject object_;
    QString wrongKey_;
};

bool hasTwoRegisters(const Card& card)
{
    return std::any_of(card.say.begin(), card.say.end(),
                       [&](const SayLine& line) { return line.tone != card.say.front().tone; });
}

Result<Card> readCard(const QString& file, const QJsonObject& object)
{
    CardFields fields{object};
    Card card;
    card.id = fields.text(u"id"_s);
    card.title = fields.text(u"title"_s);
    card.titleEn = fields.text(u"title_en"_s);
    card.when = fields.text(u"when"_s);
    card.whenEn = fields.text(u"when_en"_s);
    const auto kind = enumOf(kKinds, fields.text(u"kind"_s));
    fields.require(kind.has_value(), u"kind"_s);
    card.kind = kind.value_or(CardKind::Technique);
    card.say = fields.lines(u"say"_s);
    card.avoid = fields.text(u"avoid"_s);
    card.ask = fields.text(u"ask"_s);
    card.condition = fields.optionalText(u"condition"_s);
    card.note = fields.optionalText(u"note"_s);
    card.answers = fields.codes(u"answers"_s, playbookwords::intents());
    card.triggers = fields.list(u"triggers"_s);
    card.stages = fields.stages(u"stages"_s);
    card.types = fields.codes(u"types"_s, playbookwords::customerTypes());
    card.notTypes = fields.codes(u"not_types"_s, playbookwords::customerTypes());
    card.industries = fields.codes(u"industries"_s, playbookwords::industries());
    card.gates = fields.codes(u"gates"_s, playbookwords::gates());
    card.needs = fields.codes(u"needs"_s, playbookwords::needs());
    card.heard = fields.codes(u"signals"_s, playbookwords::heardSignals());
    card.facts = fields.list(u"facts"_s);
    fields.require(!card.facts.isEmpty(), u"facts"_s);
    if (const QString role = fields.optionalText(u"price"_s); !role.isEmpty()) {
        const auto price = enumOf(kPriceRoles, role);
        fields.require(price.has_value(), u"price"_s);
        card.price = price.value_or(PriceRole::None);
    }
    const QStringList flags = fields.codes(u"flags"_s, {u"care"_s, u"privacy"_s});
    card.care = flags.contains(u"care"_s);
    card.privacy = flags.contains(u"privacy"_s);
    fields.require(flags.isEmpty() || !card.condition.isEmpty(), u"condition"_s);
    fields.require(card.kind != CardKind::Objection || !card.answers.isEmpty(), u"answers"_s);
    fields.require(card.kind != CardKind::Objection || card.triggers.size() >= kTriggersOfAnObjection,
                   u"triggers"_s);
    if (card.kind == CardKind::Objection || card.kind == CardKind::Technique)
        fields.require(hasTwoRegisters(card), u"say"_s);
    if (!fields.wrongKey().isEmpty())
        return json::unreadable(file, card.id + u'.' + fields.wrongKey());
    return card;
}

} // namespace

Result<std::vector<Card>> readCards(const QString& file, const QByteArray& bytes)
{
    TD_ASSIGN(const QJsonObject document, json::document(file, bytes));
    if (!document.value("cards"_L1).isArray())
        return json::unreadable(file, u"cards"_s);
    std::vector<Card> cards;
    const QJsonArray entries = document.value("cards"_L1).toArray();
    for (const QJsonValue entry : entries) {
        TD_ASSIGN(Card card, readCard(file, entry.toObject()));
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace tandan
