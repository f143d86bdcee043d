#include "core/exchange/csvparser.h"

#include <QHash>

#include <array>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kByteOrderMark{0xFEFF};
constexpr int kRecordsToJudge = 50;

/// The state machine: one pass, one character at a time, a cell copied only once.
class Reader
{
public:
    Reader(QStringView text, QChar delimiter) : text_{text}, delimiter_{delimiter}
    {
        if (text_.startsWith(kByteOrderMark))
            text_ = text_.mid(1);
    }

    Result<CsvOddities> read(const std::function<Result<>(CsvRow&)>& take)
    {
        while (at_ < text_.size()) {
            CsvRow row{++record_, line_, {}};
            if (skipLineEnd())
                continue; // a blank line
            TD_TRY(readRecord(row));
            TD_TRY(take(row));
        }
        return oddities_;
    }

private:
    /// Steps over CR, LF or CRLF, if one stands here.
    bool skipLineEnd()
    {
        if (at_ >= text_.size() || (text_[at_] != u'\r' && text_[at_] != u'\n'))
            return false;
        if (text_[at_] == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n')
            ++at_;
        ++at_;
        ++line_;
        return true;
    }

    Result<> readRecord(CsvRow& row)
    {
        for (;;) {
            if (at_ < text_.size() && text_[at_] == u'"') {
                TD_ASSIGN(QString cell, readQuoted());
                row.cells.push_back(std::move(cell));
            } else {
                row.cells.push_back(readPlain().toString());
            }
            if (at_ >= text_.size() || skipLineEnd())
                return {};
            ++at_; // the delimiter
        }
    }

    [[nodiscard]] bool endsCell(QChar c) const { return c == delimiter_ || c == u'\r' || c == u'\n'; }

    QStringView readPlain()
    {
        const qsizetype begin = at_;
        while (at_ < text_.size() && !endsCell(text_[at_])) {
            if (text_[at_] == u'"')
                ++oddities_.strayQuotes;
            ++at_;
        }
        return text_.mid(begin, at_ - begin);
    }

    Result<QString> readQuoted()
    {
        const int beganOn = line_;
        QString cell;
        qsizetype begin = ++at_;
        for (;;) {
            while (at_ < text_.size() && text_[at_] != u'"')
                countLine();
            if (at_ >= text_.size())
                return Error{Error::Code::Input, u"TD-IMPORT-QUOTES"_s, {QString::number(beganOn)}, {}};
            cell += text_.mid(begin, at_ - begin);
            ++at_; // the quote
            if (at_ >= text_.size() || text_[at_] != u'"')
                break;
            begin = at_++; // a doubled quote: keep the second
        }
        if (line_ != beganOn)
            ++oddities_.multilineCells;
        if (at_ < text_.size() && !endsCell(text_[at_])) {
            ++oddities_.strayQuotes;
            cell += readPlain();
        }
        return cell;
    }

    /// Steps over one character inside quotes, where line breaks belong to the cell.
    void countLine()
    {
        const QChar c = text_[at_++];
        if (c == u'\n' || (c == u'\r' && (at_ >= text_.size() || text_[at_] != u'\n')))
            ++line_;
    }

    QStringView text_;
    QChar delimiter_;
    qsizetype at_ = 0;
    int record_ = 0;
    int line_ = 1;
    CsvOddities oddities_;
};

struct Cut
{
    int alike = 0; ///< records with the most frequent number of cells
    int cells = 1; ///< that number
};

Cut cutBy(QStringView text, QChar delimiter)
{
    QHash<qsizetype, int> widths;
    int records = 0;
    const auto enough = Error{Error::Code::Cancelled, {}, {}, {}};
    // Ends early on purpose after enough records; an unterminated quote just ends the sample as well.
    (void)parseCsv(text, delimiter, [&](CsvRow& row) -> Result<> {
        ++widths[row.cells.size()];
        if (++records == kRecordsToJudge)
            return enough;
        return {};
    });
    Cut best;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        if (width.key() > 1 && width.value() > best.alike)
            best = {width.value(), static_cast<int>(width.key())};
    }
    return best;
}

} // namespace

Result<CsvOddities> parseCsv(QStringView text, QChar delimiter, const std::function<Result<>(CsvRow&)>& take)
{
    return Reader{text, delimiter}.read(take);
}

QChar detectDelimiter(QStringView text)
{
    constexpr std::array<QChar, 4> kCandidates{QChar{u','}, QChar{u';'}, QChar{u'\t'}, QChar{u'|'}};
    QChar chosen = u',';
    Cut best;
    for (const QChar candidate : kCandidates) {
        const Cut cut = cutBy(text, candidate);
        if (cut.alike > best.alike || (cut.alike == best.alike && cut.cells > best.cells)) {
            best = cut;
            chosen = candidate;
        }
    }
    return chosen;
}

} // namespace tandan::exchange
