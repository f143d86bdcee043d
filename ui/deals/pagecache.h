#pragma once

#include <list>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tandan::ui {

/// The last used pages of a long list. Knows nothing of where pages come from.
template <class T>
class PageCache
{
public:
    PageCache(int rowsPerPage, std::size_t maxPages) : rowsPerPage_{rowsPerPage}, maxPages_{maxPages} {}

    [[nodiscard]] int pageOf(int row) const { return row / rowsPerPage_; }
    [[nodiscard]] int rowsPerPage() const { return rowsPerPage_; }
    [[nodiscard]] std::size_t size() const { return pages_.size(); }

    /// The value at `row` when its page is here, which then counts as just used; valid until the next put().
    [[nodiscard]] const T* find(int row)
    {
        const auto at = index_.find(pageOf(row));
        if (at == index_.end())
            return nullptr;
        pages_.splice(pages_.begin(), pages_, at->second);
        const auto offset = static_cast<std::size_t>(row % rowsPerPage_);
        const std::vector<T>& values = at->second->values;
        return offset < values.size() ? &values[offset] : nullptr;
    }

    /// Whether `page` has to be fetched: it is not here, or markStale() came after it.
    [[nodiscard]] bool needs(int page) const
    {
        const auto at = index_.find(page);
        return at == index_.end() || at->second->stale;
    }

    void put(int page, std::vector<T> values)
    {
        drop(page);
        pages_.push_front({page, std::move(values), false});
        index_[page] = pages_.begin();
        while (pages_.size() > maxPages_)
            drop(pages_.back().number);
    }

    /// Keeps what is here for showing until it has been fetched again.
    void markStale()
    {
        for (Entry& entry : pages_)
            entry.stale = true;
    }

    void clear()
    {
        pages_.clear();
        index_.clear();
    }

private:
    struct Entry
    {
        int number;
        std::vector<T> values;
        bool stale;
    };

    void drop(int page)
    {
        if (const auto at = index_.find(page); at != index_.end()) {
            pages_.erase(at->second);
            index_.erase(at);
        }
    }

    int rowsPerPage_;
    std::size_t maxPages_;
    std::list<Entry> pages_; ///< the last used first
    std::unordered_map<int, typename std::list<Entry>::iterator> index_;
};

} // namespace tandan::ui
