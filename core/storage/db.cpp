#include "core/storage/db.h"

#include <algorithm>

namespace tandan {

Db::Db(const Location& location, Connection::Mode mode, bool refuseWrites, int readers)
    : location_{location},
      refuseWrites_{refuseWrites || mode == Connection::Mode::ReadOnly},
      writer_{location, mode}
{
    for (int i = 0; i < readers; ++i)
        readers_.push_back(std::make_unique<Worker>(location, mode));
}

bool Db::isIdle() const
{
    return writer_.load() == 0 &&
           std::all_of(readers_.begin(), readers_.end(), [](const auto& r) { return r->load() == 0; });
}

Worker& Db::leastBusyReader()
{
    const auto least = std::min_element(readers_.begin(), readers_.end(),
                                        [](const auto& a, const auto& b) { return a->load() < b->load(); });
    return **least;
}

} // namespace tandan
