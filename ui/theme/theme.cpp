#include "ui/theme/theme.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
int scaled(int length, int percent)
{
    constexpr int kWhole = 100;
    return (length * percent + kWhole / 2) / kWhole;
}
constexpr int kFullSize = 100;
} // namespace

const std::shared_ptr<const Theme::Tokens>& Theme::bundled()
{
    static const std::shared_ptr<const Tokens> tokens = std::make_shared<const Tokens>(Tokens::read());
    return tokens;
}

Theme::Theme(std::shared_ptr<const Tokens> tokens, Scheme scheme, int textPercent)
    : tokens_{std::move(tokens)},
      scheme_{scheme},
      textPercent_{std::clamp(textPercent, tokens_->minimumPercent, tokens_->maximumPercent)}
{}

Theme::Theme() : Theme{bundled(), Scheme::Light, kFullSize} {}

Theme Theme::load(Scheme scheme, int textPercent)
{
    return Theme{bundled(), scheme, textPercent};
}

Theme Theme::of(const QWidget*)
{
    // One application, one theme; the widget is a parameter so that a preview in another scheme can come
    // later without touching every caller.
    if (qApp) {
        const QVariant installed = qApp->property(kThemeProperty);
        if (installed.isValid())
            return installed.value<Theme>();
    }
    return load(Scheme::Light);
}

QColor Theme::color(Color token) const
{
    return tokens_->colors[static_cast<std::size_t>(token)].in(scheme_);
}

StageColors Theme::stage(int number) const
{
    Q_ASSERT(number >= 1 && number <= static_cast<int>(tokens_->stages.size()));
    const Tokens::Stage& stage = tokens_->stages[static_cast<std::size_t>(number - 1)];
    return {stage.hue.in(scheme_), stage.tint.in(scheme_), stage.edge.in(scheme_),
            tokens_->stageDigit.in(scheme_)};
}

AvatarColors Theme::avatar(qint64 personId) const
{
    const auto count = static_cast<qint64>(tokens_->avatars.size());
    const auto at = static_cast<std::size_t>(((personId % count) + count) % count);
    return {tokens_->avatars[at].fill.in(scheme_), tokens_->avatars[at].ink.in(scheme_)};
}

QFont Theme::font(TextRole role) const
{
    const Tokens::Text& text = tokens_->texts[static_cast<std::size_t>(role)];
    QFont font;
    font.setFamilies(tokens_->families);
    font.setPixelSize(scaled(text.px, textPercent_));
    font.setWeight(text.bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Theme::line(TextRole role) const
{
    return scaled(tokens_->texts[static_cast<std::size_t>(role)].line, textPercent_);
}

int Theme::px(Px length) const
{
    const Tokens::Length& value = tokens_->lengths[static_cast<std::size_t>(length)];
    return value.growsWithText ? scaled(value.px, std::max(textPercent_, kFullSize)) : value.px;
}

int Theme::breakpoint(Breakpoint which) const
{
    return tokens_->breakpoints[static_cast<std::size_t>(which)];
}

std::chrono::milliseconds Theme::span(Span which) const
{
    return std::chrono::milliseconds{tokens_->spans[static_cast<std::size_t>(which)]};
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Color token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Color::Canvas);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::Surface);
    set(QPalette::AlternateBase, Color::Surface);
    set(QPalette::Text, Color::Text);
    set(QPalette::PlaceholderText, Color::Text3);
    set(QPalette::Button, Color::Surface);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::Red);
    set(QPalette::ToolTipBase, Color::Surface);
    set(QPalette::ToolTipText, Color::Text);
    set(QPalette::Highlight, Color::AccentTint);
    set(QPalette::HighlightedText, Color::Text);
    set(QPalette::Link, Color::Accent);
    set(QPalette::LinkVisited, Color::Accent);
    set(QPalette::Light, Color::Surface);
    set(QPalette::Midlight, Color::Hover);
    set(QPalette::Mid, Color::Line2);
    set(QPalette::Dark, Color::LineInput);
    set(QPalette::Shadow, Color::Text3);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, color(Color::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, color(Color::Sunken));
    return p;
}

QString Theme::styleSheet() const
{
    QFile file{u":/theme/tandan.qss"_s};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program's resources");
    const QString sheet = QString::fromUtf8(file.readAll());

    static const QRegularExpression token{u"@(color|px|font)\\.([a-z0-9.]*[a-z0-9])"_s};
    QString filled;
    filled.reserve(sheet.size());
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : token.globalMatch(sheet)) {
        filled += QStringView{sheet}.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == "color"_L1)
            filled += color(Tokens::colorNamed(name)).name(QColor::HexArgb);
        else if (kind == "px"_L1)
            filled += QString::number(px(Tokens::lengthNamed(name))) + "px"_L1;
        else
            filled += QString::number(font(Tokens::textNamed(name)).pixelSize()) + "px"_L1;
    }
    filled += QStringView{sheet}.mid(from);
    return filled;
}

} // namespace tandan::ui
