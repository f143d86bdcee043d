#pragma once

#include "core/book/book.h"

#include <QString>

#include <memory>

namespace tandan::bench {

/// How many open deals the big book has: TANDAN_BENCH_DEALS in the environment, else 100,000.
[[nodiscard]] int dealCount();
/// Whether the size is one at which only the programs are tried and the figures mean nothing.
[[nodiscard]] bool isTrial();

/// The time at which the big book stands: 2026-03-12 14:30.
[[nodiscard]] Instant bookTime();

/// The path of a book with `deals` open deals and three times as many meetings, made on the first call and
/// kept in the build folder. Not to be written to: others measure on it. Ends the program with the reason
/// when it cannot be made.
[[nodiscard]] QString bigBook(int deals);

/// A copy of the big book to write to, for as long as it lives.
class BookCopy
{
public:
    explicit BookCopy(int deals);
    ~BookCopy();
    BookCopy(const BookCopy&) = delete;
    BookCopy& operator=(const BookCopy&) = delete;

    [[nodiscard]] const QString& path() const { return path_; }

private:
    QString path_;
};

/// A new file name in the folder of the benchmarks, on the same disk as the books.
[[nodiscard]] QString scratchFile(const QString& name);

/// Opens a book at bookTime() with its boss as the actor. Ends the program with the reason when it cannot be
/// opened.
[[nodiscard]] std::shared_ptr<Book> openBook(const QString& path);

/// What `result` holds; ends the program with its error otherwise: a benchmark has nothing to measure then.
void demand(const Result<>& result);
template <class T>
T demand(Result<T> result)
{
    if (!result.ok())
        demand(Result<>{result.error()});
    return std::move(result).value();
}

} // namespace tandan::bench
