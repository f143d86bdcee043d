#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace tandan {

/// A promise to stop: one side calls cancel(), the statement running under this token ends with TD-CANCELLED
/// soon after, and none is begun. Copies share the state. Thread: any.
class CancelToken
{
public:
    CancelToken() : state_{std::make_shared<State>()} {}

    void cancel() const
    {
        state_->cancelled = true;
        const std::lock_guard lock{state_->mutex};
        if (state_->interrupt)
            state_->interrupt();
    }
    [[nodiscard]] bool isCancelled() const { return state_->cancelled; }

    /// What cancel() shall do besides, for a database that does not look at the token by itself. It runs on
    /// the thread of cancel(), and no more once this has been called with nothing.
    void setInterrupt(std::function<void()> interrupt) const
    {
        const std::lock_guard lock{state_->mutex};
        state_->interrupt = std::move(interrupt);
    }

private:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        std::function<void()> interrupt;
    };
    std::shared_ptr<State> state_;
};

} // namespace tandan
