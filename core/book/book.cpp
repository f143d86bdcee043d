#include "core/book/book.h"

#include "core/base/text.h"
#include "core/book/backup.h"
#include "core/book/opening.h"
#include "core/book/undorules.h"
#include "core/storage/bookfile.h"
#include "core/storage/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> makeTables(const Location& location)
{
    TD_ASSIGN(const auto steps, shippedMigrations(location.dialect()));
    TD_ASSIGN(const auto connection, Connection::open(location, Connection::Mode::ReadWrite));
    if (!location.isFile()) {
        TD_ASSIGN(const int version, schemaVersion(*connection));
        if (version > 0)
            return Error{Error::Code::Storage, u"TD-BOOK-EXISTS"_s, {location.shown()}, {}};
    }
    return migrate(*connection, steps);
}

Result<> addFirstPerson(const Location& location, const QString& name, const Clock& clock)
{
    TD_ASSIGN(const auto book, Book::open(location, clock));
    return waitFor(book->write(u"book.create"_s, [name](Unit& unit) -> Result<> {
        TD_ASSIGN(const PersonId id, unit.nextId<PersonId>(u"person"_s));
        TD_TRY(unit.db().run(
            u"INSERT INTO person (id, name, name_key, role, created_us) VALUES (?, ?, ?, 'boss', ?)"_s,
            {id, name, nameKey(name), unit.now()}));
        return {};
    }));
}

} // namespace

Result<> Book::create(const Location& location, const QString& bossName, const Clock& clock)
{
    TD_ASSIGN(const QString name, requiredText(bossName, u"name"_s, 60));
    if (location.isFile())
        TD_TRY(createPrivateFile(location.text()));
    auto made = makeTables(location);
    if (made)
        made = addFirstPerson(location, name, clock);
    if (!made && location.isFile() && made.error().rule != u"TD-BOOK-EXISTS"_s) {
        for (const QString& suffix :
             {u""_s, u"-wal"_s, u"-shm"_s}) // a half-made book is of no use to anybody
            QFile::remove(location.text() + suffix);
    }
    return made;
}

Result<std::unique_ptr<Book>> Book::open(const Location& location, const Clock& clock)
{
    TD_ASSIGN(Opening opening, prepareOpening(location));
    const bool readOnly = opening.mode == Connection::Mode::ReadOnly;
    // A copy is opened for writing so that its -wal is read, but nothing may be written to it.
    BookInfo info{location, opening.version, readOnly || opening.copy != nullptr, opening.rulesChanged};
    return std::unique_ptr<Book>{
        new Book{std::move(info), opening.location,
                 readOnly && !opening.copy ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite, clock,
                 std::move(opening.copy)}};
}

Book::Book(BookInfo info, const Location& opened, Connection::Mode mode, const Clock& clock,
           std::unique_ptr<QTemporaryDir> copy)
    : info_{std::move(info)},
      clock_{clock},
      copy_{std::move(copy)},
      db_{opened, mode, info_.readOnly}
{
    qRegisterMetaType<tandan::Changed>();
}

Book::~Book() = default;

void Book::setActor(Actor actor)
{
    const std::lock_guard lock{mutex_};
    actor_ = std::move(actor);
}

Actor Book::actor() const
{
    const std::lock_guard lock{mutex_};
    return actor_;
}

QFuture<Result<Actor>> Book::findActor(const QString& name)
{
    return read([name](Connection& connection) -> Result<Actor> {
        struct Found
        {
            Actor actor;
            bool active;
        };
        const QString where = name.isEmpty() ? u"role = 'boss' AND active = 1"_s : u"name_key = ?"_s;
        TD_ASSIGN(const auto found,
                  connection.first<Found>(
                      u"SELECT id, name, role, active FROM person WHERE %1 ORDER BY id LIMIT 1"_s.arg(where),
                      name.isEmpty() ? Binds{} : Binds{nameKey(name)}, [](const Row& row) {
                          return Found{{row.id<PersonId>(0), row.text(1), storedCode<Role>(row.text(2))},
                                       row.flag(3)};
                      }));
        if (!found)
            return notFound(u"TD-PERSON-NOT-FOUND"_s, {name});
        if (!found->active)
            return refused(u"TD-PERSON-INACTIVE"_s, {name});
        return found->actor;
    });
}

QFuture<Result<HistoryEntry>> Book::undo()
{
    return write(u"undo"_s, [](Unit& unit) { return history::undo(unit, undoRules()); });
}

QFuture<Result<HistoryEntry>> Book::redo()
{
    return write(u"redo"_s, [](Unit& unit) { return history::redo(unit, undoRules()); });
}

void Book::lookForOthers()
{
    {
        const std::lock_guard lock{mutex_};
        if (looking_)
            return;
        looking_ = true;
    }
    (void)read([this](Connection& connection) -> Result<> {
        const auto last = history::lastChange(connection);
        bool others = false;
        {
            const std::lock_guard lock{mutex_};
            looking_ = false;
            // Our own action may be in the file and not yet announced; the next look knows.
            if (last && committing_ < 0) {
                others = seen_ >= 0 && *last > seen_;
                seen_ = std::max(seen_, *last);
            }
        }
        if (others)
            Q_EMIT changed({true, {}, {}});
        return {};
    });
}

QFuture<Result<QString>> Book::backup(const QString& folder)
{
    const QString path = info_.location.text();
    const QString into = folder.isEmpty() ? QFileInfo{path}.absoluteDir().filePath(u"backups"_s) : folder;
    return db_.aside([path, into, now = clock_.now()](Connection& connection) {
        return backupBook(connection, path, into, now);
    });
}

SaveState Book::saveState() const
{
    const std::lock_guard lock{mutex_};
    if (saving_ > 0)
        return SaveState::Saving;
    return failed_ ? SaveState::Failed : SaveState::Saved;
}

void Book::noteSaving()
{
    {
        const std::lock_guard lock{mutex_};
        ++saving_;
    }
    Q_EMIT saveStateChanged();
}

void Book::noteSaved(std::optional<Error::Code> trouble)
{
    {
        const std::lock_guard lock{mutex_};
        --saving_;
        failed_ = trouble == Error::Code::Storage || trouble == Error::Code::Busy;
    }
    Q_EMIT saveStateChanged();
}

void Book::noteCommitting(const history::Touched& touched)
{
    const std::lock_guard lock{mutex_};
    committing_ = touched.nothing ? -1 : touched.lastChange;
}

void Book::noteEnded(const history::Touched* touched)
{
    const std::lock_guard lock{mutex_};
    committing_ = -1;
    // Rows of our own action are no news. If somebody wrote in between, theirs came before ours and
    // lastChange covers both, but then the caller reloads what we touched and lookForOthers has seen a
    // number below theirs: it still reports.
    if (touched != nullptr && seen_ >= 0 && touched->firstChange == seen_ + 1)
        seen_ = touched->lastChange;
}

} // namespace tandan
