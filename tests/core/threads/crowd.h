#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace tandan::test {

/// Runs `work(number)` on `size` threads that start together, and waits for all of them.
template <class Work>
void crowd(int size, Work work)
{
    std::mutex mutex;
    std::condition_variable go;
    bool started = false;
    std::vector<std::thread> threads;
    threads.reserve(static_cast<std::size_t>(size));
    for (int number = 0; number < size; ++number) {
        threads.emplace_back([&, number] {
            {
                std::unique_lock lock{mutex};
                go.wait(lock, [&] { return started; });
            }
            work(number);
        });
    }
    {
        const std::lock_guard lock{mutex};
        started = true;
    }
    go.notify_all();
    for (std::thread& thread : threads)
        thread.join();
}

/// A list that threads add to. Handing over through std::mutex is what ThreadSanitizer can follow; the locks
/// inside Qt's libraries it cannot see.
template <class T>
class Collected
{
public:
    void add(T value)
    {
        const std::lock_guard lock{mutex_};
        values_.push_back(std::move(value));
        more_.notify_all();
    }
    /// Waits until `count` were added. \return them in the order in which they came.
    [[nodiscard]] std::vector<T> waitFor(std::size_t count)
    {
        std::unique_lock lock{mutex_};
        more_.wait(lock, [&] { return values_.size() >= count; });
        return values_;
    }

private:
    std::mutex mutex_;
    std::condition_variable more_;
    std::vector<T> values_;
};

} // namespace tandan::test
