#pragma once

#include <QString>

namespace tandan {

enum class Dialect { Sqlite, Postgres };

/// Where a book is: the path of a file, or a `postgresql://…` address (which may hold a password: never log
/// it).
class Location
{
public:
    explicit Location(QString text) : text_{std::move(text)} {}

    [[nodiscard]] Dialect dialect() const
    {
        return text_.startsWith(QLatin1String{"postgresql://"}) ||
                       text_.startsWith(QLatin1String{"postgres://"})
                   ? Dialect::Postgres
                   : Dialect::Sqlite;
    }
    [[nodiscard]] bool isFile() const { return dialect() == Dialect::Sqlite; }
    /// The path or the whole address.
    [[nodiscard]] const QString& text() const { return text_; }
    /// For people and messages: the path, or the address without its password.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const Location&, const Location&) = default;

private:
    QString text_;
};

} // namespace tandan
