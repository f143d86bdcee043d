#include "core/meeting/smallnumber.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

std::optional<int> smallNumber(const QString& text)
{
    bool isDigits = false;
    const int digits = text.toInt(&isDigits);
    if (isDigits)
        return digits;
    static const QString kDigits = u"零一二三四五六七八九"_s;
    const auto digit = [](QChar c) { return c == u'两' ? 2 : static_cast<int>(kDigits.indexOf(c)); };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 && digit(text[0]) >= 0 ? std::optional{digit(text[0])} : std::nullopt;
    const int tens = ten == 0 ? 1 : digit(text[0]);
    const int ones = ten + 1 < text.size() ? digit(text[ten + 1]) : 0;
    return tens < 0 || ones < 0 ? std::nullopt : std::optional{tens * 10 + ones};
}

} // namespace tandan
