#include "ui/playbook/sayline.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands in a line for a placeholder. An unknown one keeps its name; shipped cards have none.
QString placeholderName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {u"customer"_s, QT_TRANSLATE_NOOP("Playbook", "Name of the customer")},
        {u"firm"_s, QT_TRANSLATE_NOOP("Playbook", "Our firm")},
        {u"title"_s, QT_TRANSLATE_NOOP("Playbook", "The matter")},
        {u"price"_s, QT_TRANSLATE_NOOP("Playbook", "Current quote")},
        {u"date"_s, QT_TRANSLATE_NOOP("Playbook", "Day")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Playbook", "Salesperson")},
        {u"terms"_s, QT_TRANSLATE_NOOP("Playbook", "Terms")},
        {u"case"_s, QT_TRANSLATE_NOOP("Playbook", "A peer who agreed to be named")},
    };
    const auto name = names.constFind(code);
    return name == names.constEnd() ? code : QCoreApplication::translate("Playbook", *name);
}

/// `line` with each `{…}` replaced by what `fill` makes of it, the text between by what `text` makes of it.
QString replaced(const QString& line, const std::function<QString(const QString&)>& text,
                 const std::function<QString(const QString&)>& fill)
{
    static const QRegularExpression pattern{u"\\{([a-z_]+)\\}"_s};
    QString result;
    qsizetype from = 0;
    for (auto hits = pattern.globalMatch(line); hits.hasNext();) {
        const auto hit = hits.next();
        result += text(line.mid(from, hit.capturedStart() - from)) + fill(placeholderName(hit.captured(1)));
        from = hit.capturedEnd();
    }
    return result + text(line.mid(from));
}

} // namespace

SayLineLabel::SayLineLabel(const QString& line, QWidget* parent) : QLabel{parent}, line_{line}
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(copyText(line));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    apply();
}

void SayLineLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !applying_)
        apply();
}

void SayLineLabel::apply()
{
    applying_ = true; // a new palette or font is itself a change of style
    const Theme t = Theme::of(this);
    setFont(t.font(TextRole::Body));
    QPalette colors = palette();
    colors.setColor(foregroundRole(), t.color(Color::Text));
    setPalette(colors);
    const QString mark = u"<span style=\"color:%1;background-color:%2\">&nbsp;"_s.arg(
        t.color(Color::Accent).name(), t.color(Color::AccentTint).name());
    setText(replaced(
        line_, [](const QString& text) { return text.toHtmlEscaped(); },
        [&mark](const QString& name) { return mark + name.toHtmlEscaped() + u"&nbsp;</span>"_s; }));
    applying_ = false;
}

QString copyText(const QString& line)
{
    QString text = replaced(
        line, [](const QString& plain) { return plain; },
        [](const QString& name) { return QChar{0x3014} + name + QChar{0x3015}; });
    // The quotation marks say that this is speech; what is pasted into a chat is the speech itself.
    if (text.startsWith(QChar{0x300C}) && text.endsWith(QChar{0x300D}) && text.count(QChar{0x300C}) == 1)
        text = text.mid(1, text.size() - 2);
    return text;
}

QString registerName(Register tone)
{
    switch (tone) {
    case Register::Plain:
        return QCoreApplication::translate("Playbook", "Plain");
    case Register::Warm:
        return QCoreApplication::translate("Playbook", "Warm");
    case Register::Brief:
        return QCoreApplication::translate("Playbook", "Brief");
    }
    return {};
}

} // namespace tandan::ui
