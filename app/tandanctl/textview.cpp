#include "app/tandanctl/textview.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace tandan::ctl {

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto wide = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
        width += wide == U_EA_FULLWIDTH || wide == U_EA_WIDE ? 2 : 1;
    }
    return width;
}

QStringList TextTable::lines() const
{
    QStringList headings;
    std::vector<int> widths;
    for (const Column& column : columns_) {
        headings << column.heading;
        widths.push_back(terminalWidth(column.heading));
    }
    for (const QStringList& row : rows_) {
        for (qsizetype i = 0; i < row.size() && i < headings.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], terminalWidth(row[i]));
    }
    const auto line = [&](const QStringList& row) {
        QString out;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            const QString padding(widths[i] - terminalWidth(cell), QLatin1Char{' '});
            out += (i == 0 ? QString{} : QStringLiteral("  ")) +
                   (columns_[i].right ? padding + cell : cell + padding);
        }
        while (out.endsWith(QLatin1Char{' '}))
            out.chop(1);
        return out;
    };
    QStringList all{line(headings)};
    for (const QStringList& row : rows_)
        all << line(row);
    return all;
}

} // namespace tandan::ctl
