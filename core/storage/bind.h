#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace tandan {

/// A value on its way into a statement. Only the types that both engines store without loss have a way in:
/// whole numbers, text, Money (fen), Instant (µs), Day (`YYYY-MM-DD`), ids, and nothing.
class Bind
{
public:
    Bind(std::nullopt_t) {}
    Bind(qint64 number) : value_{number} {}
    Bind(int number) : value_{static_cast<qint64>(number)} {}
    Bind(bool flag) : value_{static_cast<qint64>(flag ? 1 : 0)} {}
    // A null QString would become NULL; an empty text is meant.
    Bind(const QString& text) : value_{text.isNull() ? QStringLiteral("") : text} {}
    Bind(Money amount) : value_{amount.fen()} {}
    Bind(Instant instant) : value_{instant.micros()} {}
    Bind(Day day) : value_{formatDay(day)} {}
    template <class Tag>
    Bind(Id<Tag> id) : value_{id.value()}
    {}
    template <class T>
    Bind(const std::optional<T>& maybe)
    {
        if (maybe)
            value_ = Bind{*maybe}.value_;
    }
    Bind(const char*) = delete; ///< would silently be a bool

    [[nodiscard]] const QVariant& variant() const { return value_; }

private:
    QVariant value_;
};

} // namespace tandan
