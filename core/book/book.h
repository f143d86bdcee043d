#pragma once

#include "core/base/clock.h"
#include "core/history/history.h"
#include "core/storage/db.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <optional>

namespace tandan {

/// What changed in the book, for whoever shows it.
struct Changed
{
    bool external = false; ///< another window, program or shell did it: reload everything
    history::Touched touched;
    QString command; ///< empty when external
};

/// How it stands with the last write, for the corner of the window.
enum class SaveState {
    Saved,
    Saving,
    Failed ///< disk, network or lock; a refusal by a rule is no failure
};

/// What is known of an open book.
struct BookInfo
{
    Location location;
    int version = 0;
    bool readOnly = false;     ///< the file or its folder cannot be written to; show it, keep hands off
    bool rulesChanged = false; ///< tables or triggers are not those that this program put in (TD-BOOK-SCHEMA)
};

/// An open book: hands out transactions. A write is one user action, one transaction, one entry of the
/// history, and one changed() event; a read runs on a snapshot. Both answer with futures, so that nothing
/// waits for the disk on the GUI thread. Thread: any; changed() is emitted on the storage thread (connect
/// with a receiver to get it on yours).
class Book : public QObject
{
    Q_OBJECT

public:
    /// Opens a book, bringing an older one up to date after a verified copy was made beside it. A file that
    /// is garbage, empty, truncated, foreign, damaged or newer is refused and left byte-identical; one that
    /// cannot be written to is opened read-only.
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const Location& location,
                                                            const Clock& clock = {});

    /// Makes a new book with its first person, the boss. A file is created 0600; TD-BOOK-EXISTS if there is
    /// one already.
    [[nodiscard]] static Result<> create(const Location& location, const QString& bossName,
                                         const Clock& clock = {});

    ~Book() override;

    [[nodiscard]] const BookInfo& info() const { return info_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }

    /// Who acts from now on. Thread: any.
    void setActor(Actor actor);
    [[nodiscard]] Actor actor() const;
    /// The person of that name, active; without a name the first boss of the book. TD-PERSON-NOT-FOUND,
    /// TD-PERSON-INACTIVE.
    [[nodiscard]] QFuture<Result<Actor>> findActor(const QString& name);

    /// Runs `work(Unit&) -> Result<T>` as one user action. `command` names it in the history ("deal.move").
    /// `at` is the time it is entered under, now unless an import or a sample says otherwise.
    template <class Work, class Answer = std::invoke_result_t<Work, Unit&>>
    QFuture<Answer> write(const QString& command, Work work, std::optional<Instant> at = std::nullopt)
    {
        // The announcement follows the commit, on the storage thread, before the future is finished: whoever
        // waits for the answer and then asks the models finds them told.
        auto touched = std::make_shared<history::Touched>();
        noteSaving();
        auto future = db_.write(
            [this, actor = actor(), now = at.value_or(clock_.now()), command, touched,
             work = std::move(work)](Connection& connection) mutable -> Answer {
                TD_ASSIGN(const EntryId entry, history::begin(connection));
                Unit unit{connection, actor, now, entry};
                Answer answer = work(unit);
                if (!answer.ok())
                    return answer;
                TD_ASSIGN(*touched, history::finish(unit, command));
                noteCommitting(*touched);
                return answer;
            },
            [this, touched, command](bool committed) {
                const bool news = committed && !touched->nothing;
                noteEnded(news ? touched.get() : nullptr);
                if (news)
                    Q_EMIT changed({false, *touched, command});
            });
        return future.then(QtFuture::Launch::Sync, [this](Answer answer) {
            noteSaved(answer.ok() ? std::nullopt : std::optional{answer.error().code});
            return answer;
        });
    }

    /// Runs `work(Connection&) -> Result<T>` on a snapshot of the book.
    template <class Work, class Answer = std::invoke_result_t<Work, Connection&>>
    QFuture<Answer> read(Work work, std::optional<CancelToken> token = std::nullopt)
    {
        return db_.read(std::move(work), std::move(token));
    }

    /// Undoes or redoes the actor's last action. \return the action.
    QFuture<Result<HistoryEntry>> undo();
    QFuture<Result<HistoryEntry>> redo();

    /// Makes a verified copy of a book that is a file; see backupBook(). Without `folder` into `backups`
    /// beside the book. \return its path.
    QFuture<Result<QString>> backup(const QString& folder = {});

    [[nodiscard]] SaveState saveState() const;
    /// Nothing asked of the book is under way.
    [[nodiscard]] bool isIdle() const { return db_.isIdle(); }

    /// Asks the book, at most once at a time, whether somebody else changed it since, and emits changed() if
    /// so. Call it from a timer.
    void lookForOthers();

Q_SIGNALS:
    void changed(const tandan::Changed& what);
    /// saveState() is another one. Emitted on the storage thread or on that of the writer.
    void saveStateChanged();

private:
    Book(BookInfo info, const Location& opened, Connection::Mode mode, const Clock& clock,
         std::unique_ptr<QTemporaryDir> copy);
    void noteCommitting(const history::Touched& touched);
    void noteEnded(const history::Touched* touched);
    void noteSaving();
    void noteSaved(std::optional<Error::Code> trouble);

    BookInfo info_;
    Clock clock_;
    std::unique_ptr<QTemporaryDir> copy_; ///< where a read-only book with a -wal was copied to
    mutable std::mutex mutex_;
    Actor actor_;
    qint64 seen_ = -1;       ///< history::lastChange as last known
    qint64 committing_ = -1; ///< the last row change of our own action that is being committed
    bool looking_ = false;
    int saving_ = 0; ///< writes under way
    bool failed_ = false;
    Db db_; ///< last: its threads use the members above
};

} // namespace tandan

Q_DECLARE_METATYPE(tandan::Changed)
