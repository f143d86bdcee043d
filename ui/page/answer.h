#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tandan::ui {

/// Runs `done(T)` or `failed(const Error&)` on the GUI thread when the book has answered, unless `context` is
/// gone by then. \code onAnswer(book().read(load), this, [this](Rows rows) { show(rows); }, [this](const
/// Error& e) { showError(e); }); \endcode
template <class T, class Done, class Failed>
void onAnswer(QFuture<Result<T>> future, QObject* context, Done done, Failed failed)
{
    // Not future.then(context, …): in Qt 6.4 that asserts when the context is gone before the answer.
    auto* watcher = new QFutureWatcher<Result<T>>{context};
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
                         watcher->deleteLater();
                         Result<T> answer = watcher->future().takeResult();
                         if (!answer.ok()) {
                             failed(answer.error());
                             return;
                         }
                         if constexpr (std::is_void_v<T>)
                             done();
                         else
                             done(std::move(answer).value());
                     });
    watcher->setFuture(future);
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
