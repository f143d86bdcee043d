#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enums; the sizes are checked by the array types.
constexpr std::array<QLatin1StringView, kColorCount> kColorNames{
    "app"_L1,      "canvas"_L1,      "surface"_L1,      "sunken"_L1,     "hover"_L1,       "selected"_L1,
    "line"_L1,     "line2"_L1,       "line.input"_L1,   "text"_L1,       "text2"_L1,       "text3"_L1,
    "disabled"_L1, "accent"_L1,      "accent.hover"_L1, "accent.on"_L1,  "accent.tint"_L1, "accent.line"_L1,
    "red"_L1,      "red.tint"_L1,    "red.line"_L1,     "amber"_L1,      "amber.tint"_L1,  "amber.line"_L1,
    "green"_L1,    "green.hover"_L1, "green.on"_L1,     "green.tint"_L1, "green.line"_L1,  "seal"_L1,
    "seal.on"_L1,  "ageing.1"_L1,    "ageing.2"_L1,     "ageing.3"_L1,   "ageing.4"_L1,    "key.on.fill"_L1,
    "dim"_L1};

constexpr std::array<QLatin1StringView, kTextRoleCount> kTextNames{
    "timer"_L1,     "kpi"_L1,   "page.title"_L1, "dialog.title"_L1, "emphasis"_L1, "body"_L1,
    "body.bold"_L1, "small"_L1, "small.bold"_L1, "key"_L1,          "key.bold"_L1};

constexpr std::array<QLatin1StringView, kPxCount> kLengthNames{
    "hairline"_L1,      "focus.ring"_L1,    "gap.chip"_L1,
    "gap.tight"_L1,     "gap.inline"_L1,    "gap"_L1,
    "gap.panel"_L1,     "gap.wide"_L1,      "page.margin"_L1,
    "dialog.margin"_L1, "radius.tick"_L1,   "radius.badge"_L1,
    "radius"_L1,        "radius.panel"_L1,  "radius.chip"_L1,
    "icon"_L1,          "icon.small"_L1,    "icon.tiny"_L1,
    "accent.bar"_L1,    "stalled.edge"_L1,  "card.gap"_L1,
    "chevron.depth"_L1, "chevron.gap"_L1,   "dot"_L1,
    "dot.gap"_L1,       "inset"_L1,         "scroll.bar"_L1,
    "scroll.thumb"_L1,  "scroll.round"_L1,  "scroll.thumb.min"_L1,
    "progress"_L1,      "rate.bar"_L1,      "nav.rail"_L1,
    "window.inset"_L1,  "target.min"_L1,    "menu.bar"_L1,
    "menu.item"_L1,     "menu.min"_L1,      "nav"_L1,
    "nav.item"_L1,      "nav.rail.item"_L1, "nav.section"_L1,
    "page.header"_L1,   "filter.row"_L1,    "status.bar"_L1,
    "control"_L1,       "control.small"_L1, "chip"_L1,
    "segment"_L1,       "segment.small"_L1, "badge"_L1,
    "key.cap"_L1,       "key.cap.small"_L1, "tick"_L1,
    "stage.tag"_L1,     "stage.digit"_L1,   "stage.digit.large"_L1,
    "avatar"_L1,        "avatar.large"_L1,  "count"_L1,
    "card"_L1,          "card.min"_L1,      "column.min"_L1,
    "column.header"_L1, "stage.path"_L1,    "gate.strip"_L1,
    "table.header"_L1,  "row"_L1,           "row.dense"_L1,
    "row.two"_L1,       "panel.header"_L1,  "dialog.title"_L1,
    "dialog.footer"_L1, "dialog"_L1,        "toast"_L1,
    "toast.max"_L1,     "search"_L1,        "search.min"_L1,
    "side.panel"_L1};

constexpr std::array<QLatin1StringView, kBreakpointCount> kBreakpointNames{
    "nav.rail"_L1, "as.drawn"_L1, "deal.script.tab"_L1, "deal.stack"_L1};
constexpr std::array<QLatin1StringView, kSpanCount> kSpanNames{"toast"_L1, "loading.show"_L1,
                                                               "loading.count"_L1};

[[noreturn]] void broken(const QString& name)
{
    qFatal("tokens.json: %s is missing or malformed", qUtf8Printable(name));
}

template <class Enum, std::size_t N>
Enum named(const std::array<QLatin1StringView, N>& names, const QString& name)
{
    const auto* found = std::ranges::find(names, name);
    if (found == names.end())
        broken(name);
    return static_cast<Enum>(found - names.begin());
}

QColor colorFrom(const QJsonValue& value, const QString& name)
{
    const QColor color{value.toString()};
    if (!color.isValid())
        broken(name);
    return color;
}

Theme::Tokens::Pair pairFrom(const QJsonValue& value, const QString& name)
{
    const QJsonArray both = value.toArray();
    if (both.size() != 2)
        broken(name);
    return {colorFrom(both[0], name), colorFrom(both[1], name)};
}

int numberFrom(const QJsonValue& value, const QString& name)
{
    if (!value.isDouble())
        broken(name);
    return value.toInt();
}

} // namespace

Theme::Tokens Theme::Tokens::read()
{
    QFile file{u":/theme/tokens.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        broken(file.fileName());
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    Tokens tokens;
    const QJsonObject colors = root["colors"_L1].toObject();
    for (std::size_t i = 0; i < kColorNames.size(); ++i)
        tokens.colors[i] = pairFrom(colors[kColorNames[i]], kColorNames[i]);

    const QJsonArray stages = root["stages"_L1].toArray();
    for (std::size_t i = 0; i < tokens.stages.size(); ++i) {
        const QJsonObject stage = stages.at(static_cast<qsizetype>(i)).toObject();
        tokens.stages[i] = {pairFrom(stage["hue"_L1], u"stages.hue"_s),
                            pairFrom(stage["tint"_L1], u"stages.tint"_s),
                            pairFrom(stage["edge"_L1], u"stages.edge"_s)};
    }
    tokens.stageDigit = pairFrom(root["stageDigit"_L1], u"stageDigit"_s);

    const QJsonArray avatars = root["avatars"_L1].toArray();
    for (std::size_t i = 0; i < tokens.avatars.size(); ++i) {
        const QJsonObject avatar = avatars.at(static_cast<qsizetype>(i)).toObject();
        tokens.avatars[i] = {pairFrom(avatar["fill"_L1], u"avatars.fill"_s),
                             pairFrom(avatar["ink"_L1], u"avatars.ink"_s)};
    }

    for (const QJsonValue family : root["families"_L1].toArray())
        tokens.families += family.toString();

    const QJsonObject texts = root["text"_L1].toObject();
    for (std::size_t i = 0; i < kTextNames.size(); ++i) {
        const QJsonObject text = texts[kTextNames[i]].toObject();
        tokens.texts[i] = {numberFrom(text["px"_L1], kTextNames[i]),
                           numberFrom(text["line"_L1], kTextNames[i]), text["bold"_L1].toBool()};
    }
    const QJsonObject scale = root["textScale"_L1].toObject();
    tokens.minimumPercent = numberFrom(scale["minimum"_L1], u"textScale.minimum"_s);
    tokens.maximumPercent = numberFrom(scale["maximum"_L1], u"textScale.maximum"_s);

    const QJsonObject fixed = root["fixed"_L1].toObject();
    const QJsonObject scaled = root["scaled"_L1].toObject();
    for (std::size_t i = 0; i < kLengthNames.size(); ++i) {
        const bool grows = scaled.contains(kLengthNames[i]);
        tokens.lengths[i] = {numberFrom((grows ? scaled : fixed)[kLengthNames[i]], kLengthNames[i]), grows};
    }

    const QJsonObject widths = root["windowWidths"_L1].toObject();
    for (std::size_t i = 0; i < kBreakpointNames.size(); ++i)
        tokens.breakpoints[i] = numberFrom(widths[kBreakpointNames[i]], kBreakpointNames[i]);
    const QJsonObject times = root["times"_L1].toObject();
    for (std::size_t i = 0; i < kSpanNames.size(); ++i)
        tokens.spans[i] = numberFrom(times[kSpanNames[i]], kSpanNames[i]);
    return tokens;
}

Color Theme::Tokens::colorNamed(const QString& name)
{
    return named<Color>(kColorNames, name);
}
Px Theme::Tokens::lengthNamed(const QString& name)
{
    return named<Px>(kLengthNames, name);
}
TextRole Theme::Tokens::textNamed(const QString& name)
{
    return named<TextRole>(kTextNames, name);
}

} // namespace tandan::ui
