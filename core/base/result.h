#pragma once

#include "core/base/error.h"

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace tandan {

/// A value, or the Error that stood in its way. Stands in for std::expected, which g++ 12 offers only in
/// C++23.
template <class T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : state_{std::in_place_index<1>, std::move(error)} {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value. Only after ok().
    [[nodiscard]] T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&state_);
    }
    /// By value: a reference would dangle in `for (auto& row : *rows())`.
    [[nodiscard]] T value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&state_));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The error. Only after !ok().
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Error> state_;
};

/// Done, or the Error that stood in the way.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : error_{std::move(error)}, ok_{false} {}

    [[nodiscard]] bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    [[nodiscard]] const Error& error() const
    {
        assert(!ok_);
        return error_;
    }

private:
    Error error_;
    bool ok_ = true;
};

namespace detail {
template <class T>
struct IsResult : std::false_type
{};
template <class T>
struct IsResult<Result<T>> : std::true_type
{};
} // namespace detail

} // namespace tandan

/// Leaves the enclosing function with the error of `expression` (a Result), if it has one.
#define TD_TRY(expression)                                                                                   \
    do {                                                                                                     \
        if (auto td_tried = (expression); !td_tried)                                                         \
            return td_tried.error();                                                                         \
    } while (false)

#define TD_CONCAT_INNER(a, b) a##b
#define TD_CONCAT(a, b) TD_CONCAT_INNER(a, b)

/// `TD_ASSIGN(auto x, f())`: declares x with the value of the Result, or leaves with its error.
#define TD_ASSIGN(declaration, expression)                                                                   \
    auto TD_CONCAT(td_result_, __LINE__) = (expression);                                                     \
    if (!TD_CONCAT(td_result_, __LINE__))                                                                    \
        return TD_CONCAT(td_result_, __LINE__).error();                                                      \
    /* a declaration takes no parentheses */ /* NOLINTNEXTLINE(bugprone-macro-parentheses) */                \
    declaration = std::move(TD_CONCAT(td_result_, __LINE__)).value()
