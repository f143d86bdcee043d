#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

namespace tandan::log {

std::shared_ptr<spdlog::logger> area(const std::string& name)
{
    const std::string full = "tandan." + name;
    if (auto known = spdlog::get(full))
        return known;
    const auto& sinks = spdlog::default_logger()->sinks();
    auto made = std::make_shared<spdlog::logger>(full, sinks.begin(), sinks.end());
    made->set_level(spdlog::default_logger()->level());
    try {
        spdlog::register_logger(made);
    } catch (const spdlog::spdlog_ex&) {
        return spdlog::get(full); // another thread was faster
    }
    return made;
}

void start(const std::string& file)
{
    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    if (!file.empty()) {
        try {
            const mode_t before = ::umask(0077); // rotated files inherit it at their creation
            constexpr std::size_t kMegabyte = 1024 * 1024;
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, kMegabyte, 3));
            ::umask(before);
        } catch (const spdlog::spdlog_ex&) {
            // No log file is no reason not to work; warnings still reach stderr.
        }
    }
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("tandan", sinks.begin(), sinks.end()));
    spdlog::set_level(spdlog::level::info);
}

} // namespace tandan::log
