#include "core/base/text.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

QString nameKey(QStringView text)
{
    QString key = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

Result<QString> requiredText(const QString& text, const QString& field, int limit)
{
    if (text.trimmed().isEmpty())
        return invalid(u"TD-TEXT-EMPTY"_s, {field});
    return limitedText(text, field, limit);
}

Result<QString> limitedText(const QString& text, const QString& field, int limit)
{
    QString plain = text.trimmed();
    if (plain.size() > limit)
        return invalid(u"TD-TEXT-TOO-LONG"_s, {field, QString::number(limit)});
    return plain;
}

QString containing(const QString& text)
{
    return u'%' + beginning(text);
}

QString beginning(const QString& text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

QString listed(const QStringList& parts)
{
    //: What stands between the parts of a list
    return parts.join(QCoreApplication::translate("Text", ", "));
}

} // namespace tandan
