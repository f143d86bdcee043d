#pragma once

#include "core/base/vocabulary.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace tandan {

/// Who acts: a person of the team and the role they have.
struct Actor
{
    PersonId id;
    QString name;
    Role role = Role::Sales;
};

/// One user action under way: the transaction's connection, who acts, and when. Desks take it by reference;
/// everything done through one Unit is committed together and is one entry of the history. Thread: the
/// storage thread, inside Book::write.
class Unit
{
public:
    Unit(Connection& connection, Actor actor, Instant now, EntryId entry)
        : connection_{connection},
          actor_{std::move(actor)},
          now_{now},
          entry_{entry}
    {}
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;

    [[nodiscard]] Connection& db() const { return connection_; }
    [[nodiscard]] const Actor& actor() const { return actor_; }
    [[nodiscard]] Instant now() const { return now_; }
    [[nodiscard]] EntryId entry() const { return entry_; }

    /// What kind of entry this becomes; Do unless history::undo or redo say otherwise.
    enum class Kind { Do, Undo, Redo };
    void mark(Kind kind, EntryId target)
    {
        kind_ = kind;
        target_ = target;
    }
    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] std::optional<EntryId> target() const { return target_; }

    /// A number for a new row of `table` that was never given before and never will be again.
    template <class IdType>
    Result<IdType> nextId(const QString& table)
    {
        TD_ASSIGN(const qint64 first, reserveIds(table, 1));
        return IdType{first};
    }
    /// The first of `count` such numbers in a row.
    Result<qint64> reserveIds(const QString& table, qint64 count);

private:
    Connection& connection_;
    Actor actor_;
    Instant now_;
    EntryId entry_;
    Kind kind_ = Kind::Do;
    std::optional<EntryId> target_;
};

} // namespace tandan
