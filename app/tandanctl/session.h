#pragma once

#include "core/book/book.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tandan::ctl {

/// What a command has to say: one JSON document, and the same as lines for people.
struct Answer
{
    QJsonValue json;
    QStringList lines;
    int exitCode = 0; ///< 0, or 4 when some rows of an input were rejected
};

/// The global options, as they stand on the command line.
struct Options
{
    std::string book;     ///< path or address; empty: the default book
    std::string as;       ///< who acts; empty: the first boss
    std::string now;      ///< empty: the system's clock
    std::string language; ///< zh or en; read before anything else (language.h)
    bool json = false;
};

/// One run of the program: opens the book when a command first needs it and turns answers into output and
/// exit codes.
class Session
{
public:
    [[nodiscard]] Options& options() { return options_; }

    /// The clock of `--now`. TD-TIME-UNREADABLE.
    Result<Clock> clock() const;
    /// The book of `--book`, opened at the first call, acting as `--as`.
    Result<Book*> book();
    [[nodiscard]] Location location() const;
    /// Today in book time. Only after book().
    [[nodiscard]] Day today() const { return book_->clock().now().day(); }

    /// Runs `work` as one user action of the acting person.
    template <class Work, class R = std::invoke_result_t<Work, Unit&>>
    R write(const QString& command, Work work)
    {
        TD_ASSIGN(Book * opened, book());
        return waitFor(opened->write(command, std::move(work)));
    }
    template <class Work, class R = std::invoke_result_t<Work, Connection&>>
    R read(Work work)
    {
        TD_ASSIGN(Book * opened, book());
        return waitFor(opened->read(std::move(work)));
    }

    /// Prints an answer, or an error with its sentence and id, and keeps the exit code.
    void finish(const Result<Answer>& answer);
    [[nodiscard]] int exitCode() const { return exitCode_; }

private:
    Options options_;
    std::unique_ptr<Book> book_;
    int exitCode_ = 0;
};

/// The exit code of an error: 2 wrong usage, 3 refused by a rule, 4 unreadable input, 5 the book or the disk.
[[nodiscard]] int exitCodeOf(const Error& error);

/// A reading or writing file name that is `-` or was given relative to where the program was called.
[[nodiscard]] QString text(const std::string& option);

} // namespace tandan::ctl
