#include <cstdio>
#include <thread>

/// Two threads add to one number without a lock. ThreadSanitizer has to report it.
int main()
{
    long sum = 0;
    const auto add = [&sum] {
        for (int i = 0; i < 100'000; ++i)
            ++sum;
    };
    std::thread one{add};
    std::thread other{add};
    one.join();
    other.join();
    std::printf("%ld\n", sum);
}
