#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace tandan {

/// Why something did not happen: a rule or fault id for the person, a cause for the log.
/// The id (`TD-…`) is the same in C++, both databases, the command line and the sentence shown (see rules.h).
struct Error
{
    /// What kind of obstacle it was; decides the exit code of the command line and the face of the dialog.
    enum class Code {
        Invalid,   ///< the request makes no sense: wrong usage
        NotFound,  ///< the thing asked for is not in the book
        Refused,   ///< a rule of the method or of the book forbids it
        Conflict,  ///< somebody else was faster; reload and decide again
        Input,     ///< a file or some of its rows could not be read
        Busy,      ///< the book is locked by another program beyond the bounded wait
        Storage,   ///< the book is missing, damaged, foreign, newer, read-only, or the disk failed
        Cancelled, ///< the person stopped it
    };

    Code code = Code::Storage;
    QString rule;      ///< `TD-…`
    QStringList args;  ///< values for the sentence of the rule, in order; may hold customer data
    std::string cause; ///< statement name and native code for the log; never customer data

    /// What happened, what is safe, what to do: one translated text for the person.
    [[nodiscard]] QString message() const;

    friend bool operator==(const Error&, const Error&) = default;
};

[[nodiscard]] inline Error refused(QString rule, QStringList args = {})
{
    return {Error::Code::Refused, std::move(rule), std::move(args), {}};
}
[[nodiscard]] inline Error invalid(QString rule, QStringList args = {})
{
    return {Error::Code::Invalid, std::move(rule), std::move(args), {}};
}
[[nodiscard]] inline Error notFound(QString rule, QStringList args = {})
{
    return {Error::Code::NotFound, std::move(rule), std::move(args), {}};
}
/// The row was changed by somebody else since it was read.
[[nodiscard]] inline Error stale()
{
    return {Error::Code::Conflict, QStringLiteral("TD-STALE"), {}, {}};
}

} // namespace tandan
