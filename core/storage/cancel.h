#pragma once

#include <atomic>
#include <memory>

namespace tandan {

/// A promise to stop: one side calls cancel(), the statement running under this token ends with TD-CANCELLED
/// soon after. Copies share the state. Thread: any.
class CancelToken
{
public:
    CancelToken() : flag_{std::make_shared<std::atomic<bool>>(false)} {}
    void cancel() const { flag_->store(true); }
    [[nodiscard]] bool isCancelled() const { return flag_->load(); }

private:
    std::shared_ptr<std::atomic<bool>> flag_;
};

} // namespace tandan
