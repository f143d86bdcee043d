#include "core/exchange/csvwriter.h"

#include <QLocale>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark{"\xEF\xBB\xBF"};
constexpr qsizetype kBlock = 256 * 1024;

/// What a spreadsheet may skip before it looks for a formula, within one line.
bool isSkipped(QChar c)
{
    return c == QChar{0xFEFF} || (c.isSpace() && c != u'\t' && c != u'\r' && c != u'\n');
}

bool beginsFormula(QChar c, bool cellStart)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || (cellStart && c == u'\r');
}

/// Whether the line of `text` that starts at `begin` would be a formula once its quotes are skipped. Looks no
/// further than that line, so a quote put in front of one line never changes the verdict on another.
bool isDangerousLine(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    while (at < text.size() && isSkipped(text[at]))
        ++at;
    return at < text.size() && beginsFormula(text[at], begin == 0);
}

/// Calls `visit(begin, end)` for each line; the end is behind its line break. CR and LF each end one.
template <class Visit>
void eachLine(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == u'\n' || text[at] == u'\r') {
            const qsizetype end = qMin(at + 1, text.size());
            visit(begin, end);
            begin = end;
        }
    }
}

/// The common case by far: nothing in it can begin a formula or hide one.
bool isPlain(QStringView text)
{
    if (text.isEmpty())
        return true;
    const QChar first = text.front();
    return first.isLetterOrNumber() && !text.contains(u'\n') && !text.contains(u'\r');
}

} // namespace

QString guarded(const QString& text)
{
    if (isPlain(text))
        return text;
    QString safe;
    safe.reserve(text.size() + 2);
    eachLine(text, [&](qsizetype begin, qsizetype end) {
        if (isDangerousLine(text, begin))
            safe += u'\'';
        safe += QStringView{text}.mid(begin, end - begin);
    });
    return safe;
}

QString unguarded(const QString& text)
{
    if (isPlain(text))
        return text;
    QString plain;
    plain.reserve(text.size());
    eachLine(text, [&](qsizetype begin, qsizetype end) {
        if (begin < text.size() && text[begin] == u'\'' && isDangerousLine(text, begin))
            ++begin;
        plain += QStringView{text}.mid(begin, end - begin);
    });
    return plain;
}

CsvWriter::CsvWriter()
{
    buffer_.append(kByteOrderMark);
}

CsvWriter::CsvWriter(AtomicFile* target) : target_{target}
{
    buffer_.reserve(kBlock + 4096);
    buffer_.append(kByteOrderMark);
}

void CsvWriter::raw(QByteArrayView cell)
{
    if (column_++ > 0)
        buffer_.append(',');
    buffer_.append(cell);
    rowIsEmpty_ = rowIsEmpty_ && cell.isEmpty();
}

void CsvWriter::text(const QString& text)
{
    QByteArray cell = guarded(text).toUtf8();
    bool needsQuotes = false;
    for (const char c : cell)
        needsQuotes = needsQuotes || c == ',' || c == '"' || c == '\r' || c == '\n';
    // Spaces at the ends are part of the text; some readers trim them unless quoted.
    needsQuotes = needsQuotes || cell.startsWith(' ') || cell.endsWith(' ');
    if (needsQuotes)
        cell = '"' + cell.replace('"', "\"\"") + '"';
    raw(cell);
}

void CsvWriter::number(qint64 number)
{
    raw(QByteArray::number(number));
}

void CsvWriter::number(std::optional<qint64> number)
{
    number ? this->number(*number) : empty();
}

void CsvWriter::money(Money amount)
{
    raw(formatMoneyPlain(amount).toLatin1());
}

void CsvWriter::money(std::optional<Money> amount)
{
    amount ? money(*amount) : empty();
}

void CsvWriter::day(Day day)
{
    raw(formatDay(day).toLatin1());
}

void CsvWriter::day(std::optional<Day> day)
{
    day ? this->day(*day) : empty();
}

void CsvWriter::decimal(std::optional<double> value, int decimals)
{
    value ? raw(QByteArray::number(*value, 'f', decimals)) : empty();
}

void CsvWriter::empty()
{
    raw({});
}

void CsvWriter::row(const QStringList& texts)
{
    for (const QString& cell : texts)
        text(cell);
    endRow();
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be a blank line, which readers skip.
    if (column_ == 1 && rowIsEmpty_)
        buffer_.append("\"\"");
    buffer_.append("\r\n");
    column_ = 0;
    rowIsEmpty_ = true;
    if (target_ && buffer_.size() >= kBlock)
        flush();
}

void CsvWriter::flush()
{
    if (state_)
        state_ = target_->write(buffer_);
    buffer_.resize(0);
}

Result<> CsvWriter::finish()
{
    if (target_)
        flush();
    return state_;
}

} // namespace tandan::exchange
