#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace tandan::ui {

/// Runs `work() -> Result<T>` on a thread of the pool, for what waits on a disk or a server but is not asked
/// of an open book. `work` captures values only. Take the answer with onAnswer().
template <class Work, class Answer = std::invoke_result_t<Work>>
QFuture<Answer> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace tandan::ui
