#pragma once

#include <spdlog/logger.h>

#include <memory>
#include <string>

namespace tandan::log {

/// The logger of an area ("storage", "history", …), made on first use with the sinks of setSinks(). Messages
/// carry statement names, codes and counts, never bound values: those are people's names, phones and prices.
/// Thread: any.
[[nodiscard]] std::shared_ptr<spdlog::logger> area(const std::string& name);

/// Logs warnings and worse to stderr, and everything from info up to `file` (created 0600) when it is not
/// empty. Called once at start by each program, before any other thread runs.
void start(const std::string& file);

} // namespace tandan::log
