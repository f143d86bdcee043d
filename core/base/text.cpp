#include "core/base/text.h"

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
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return invalid(u"TD-TEXT-EMPTY"_s, {field});
    if (plain.size() > limit)
        return invalid(u"TD-TEXT-TOO-LONG"_s, {field, QString::number(limit)});
    return plain;
}

} // namespace tandan
