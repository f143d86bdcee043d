#include "tests/support/testbook.h"

#include "core/base/text.h"

#include <QProcess>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Actor> addPerson(Unit& unit, const QString& name, Role role)
{
    TD_ASSIGN(const PersonId id, unit.nextId<PersonId>(u"person"_s));
    TD_TRY(unit.db().run(
        u"INSERT INTO person (id, name, name_key, role, team, created_us) VALUES (?, ?, ?, ?, '', ?)"_s,
        {id, name, nameKey(name), code(role), unit.now()}));
    return Actor{id, name, role};
}

} // namespace

TestBook::TestBook(Dialect dialect)
    : location_{dir_.file(u"book.tandan"_s)},
      now_{Instant::at(Day{2026, 3, 12}, 600)}
{
    if (dialect == Dialect::Postgres)
        location_ = PostgresCluster::shared()->createDatabase();
    const auto made = Book::create(location_, u"顾明远"_s, Clock::fixedAt(now_));
    EXPECT_TRUE(made) << made.error().cause;
    auto opened = Book::open(location_, Clock::fixedAt(now_));
    EXPECT_TRUE(opened) << opened.error().cause;
    book_ = std::move(*opened);
    boss_ = *waitFor(book_->findActor({}));
    const auto team = write(boss_, u"person.add"_s, [](Unit& unit) -> Result<std::pair<Actor, Actor>> {
        TD_ASSIGN(const Actor sales, addPerson(unit, u"林晓"_s, Role::Sales));
        TD_ASSIGN(const Actor lead, addPerson(unit, u"沈毅"_s, Role::Lead));
        return std::pair{sales, lead};
    });
    EXPECT_TRUE(team);
    sales_ = team->first;
    lead_ = team->second;
}

void TestBook::moveClock(int days, int minutes)
{
    now_ = now_.plusMinutes(days * 24 * 60 + minutes);
}

Result<HistoryEntry> TestBook::undo(const Actor& actor)
{
    book_->setActor(actor);
    return waitFor(book_->undo());
}

Result<HistoryEntry> TestBook::redo(const Actor& actor)
{
    book_->setActor(actor);
    return waitFor(book_->redo());
}

int TestBook::shell(const QString& sql, QString* output)
{
    if (dialect() == Dialect::Postgres)
        return PostgresCluster::shared()->psql(location_, sql, output);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sqlite3"_s, {u"-bail"_s, location_.text(), sql});
    shell.waitForFinished();
    if (output)
        *output = QString::fromUtf8(shell.readAll());
    return shell.exitCode();
}

qint64 TestBook::number(const QString& sql)
{
    const auto value = read([sql](Connection& connection) { return connection.number(sql); });
    EXPECT_TRUE(value) << value.error().cause;
    return value ? *value : -1;
}

} // namespace tandan::test
