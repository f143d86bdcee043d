#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/exchange/atomicfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tandan::exchange {

/// `text` made safe to be opened by a spreadsheet: every line of it that a spreadsheet could take for a
/// formula (after quotes `'`, spaces, NBSP and BOM it begins with `=` `+` `-` `@` TAB, or the cell with CR)
/// gets one `'` in front. unguarded() takes exactly that back, so nothing is lost either way:
/// unguarded(guarded(x)) == x for every x (TECH-NOTES 8).
[[nodiscard]] QString guarded(const QString& text);
[[nodiscard]] QString unguarded(const QString& text);

/// Writes RFC 4180 rows as UTF-8 with BOM and CRLF, cell by cell with their types: numbers, amounts and days
/// are never guarded (a negative amount stays a number), texts always where needed. Cells are quoted only
/// when they must be. Hands out bytes in blocks to an AtomicFile, or keeps all of them. Thread: one at a
/// time.
class CsvWriter
{
public:
    CsvWriter();                            ///< keeps the bytes: bytes()
    explicit CsvWriter(AtomicFile* target); ///< writes to `target`, which must outlive it

    void text(const QString& text);
    void number(qint64 number);
    void number(std::optional<qint64> number);
    /// Yuan with two decimals: 342000.00, -12.50.
    void money(Money amount);
    void money(std::optional<Money> amount);
    void day(Day day);
    void day(std::optional<Day> day);
    /// `value` with at most `decimals` digits after the point, for ratios and means; never in exponent form.
    void decimal(std::optional<double> value, int decimals);
    void empty();
    void row(const QStringList& texts); ///< a whole row of texts
    void endRow();

    /// Everything written so far. Only of a writer without a target.
    [[nodiscard]] const QByteArray& bytes() const { return buffer_; }
    /// Hands the rest to the target; the first error of any write so far.
    Result<> finish();

private:
    void raw(QByteArrayView cell);
    void flush();

    AtomicFile* target_ = nullptr;
    QByteArray buffer_;
    Result<> state_;
    int column_ = 0;
    bool rowIsEmpty_ = true;
};

} // namespace tandan::exchange
