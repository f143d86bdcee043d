#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace tandan::ui {

/// Runs `done(T)` or `failed(const Error&)` on the GUI thread when the book has answered, unless `context` is
/// gone by then. \code onAnswer(book().read(load), this, [this](Rows rows) { show(rows); }, [this](const
/// Error& e) { showError(e); }); \endcode
template <class T, class Done, class Failed>
void onAnswer(QFuture<Result<T>> future, QObject* context, Done done, Failed failed)
{
    // Not then(context, …): Qt 6.4 asserts, and without asserts calls into nothing, when the context is gone
    // by the time the answer comes. The application outlives every book.
    future.then(QCoreApplication::instance(), [context = QPointer<QObject>{context}, done = std::move(done),
                                               failed = std::move(failed)](Result<T> answer) mutable {
        if (!context)
            return;
        if (!answer.ok()) {
            failed(answer.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(std::move(answer).value());
    });
}

/// Tells the answer to the last question from earlier ones that come late. \code
/// const auto asked = question_.ask(); onAnswer(…, [this, asked](Rows rows) { if (question_.isCurrent(asked))
/// … }); \endcode
class Question
{
public:
    using Token = int;
    Token ask() { return ++last_; }
    [[nodiscard]] bool isCurrent(Token token) const { return token == last_; }

private:
    Token last_ = 0;
};

} // namespace tandan::ui
