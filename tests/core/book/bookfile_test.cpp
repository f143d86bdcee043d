#include "core/book/book.h"
#include "core/storage/bookfile.h"
#include "core/storage/migration.h"
#include "tests/support/tempdir.h"
#include "tests/support/testbook.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

QByteArray digest(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A closed book with everything in the file itself and no -wal beside it.
QString closedBook(const test::TempDir& dir)
{
    const QString path = dir.file(u"team.tandan"_s);
    EXPECT_TRUE(Book::create(Location{path}, u"顾明远"_s));
    return path;
}

class BookFileTest : public ::testing::Test
{
protected:
    void expectRefusedUntouched(const QString& path, const QString& rule)
    {
        const QByteArray before = digest(path);
        const auto book = Book::open(Location{path});
        ASSERT_FALSE(book);
        EXPECT_EQ(book.error().rule, rule) << book.error().cause;
        EXPECT_TRUE(book.error().message().contains(path));
        EXPECT_EQ(digest(path), before);
        EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
    }
    test::TempDir dir;
};

TEST_F(BookFileTest, ANewBookCanBeReadByItsOwnerOnly)
{
    const QString path = closedBook(dir);
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    const auto file = examineBookFile(path, shippedVersion());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->version, shippedVersion());
}

TEST_F(BookFileTest, AMissingFileIsNotCreated)
{
    const QString path = dir.file(u"none.tandan"_s);
    const auto book = Book::open(Location{path});
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().rule, u"TD-BOOK-MISSING"_s);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(BookFileTest, CreatingOverAnExistingFileLeavesItAlone)
{
    const QString path = dir.file(u"letter.txt"_s);
    writeFile(path, "Dear customer");
    const QByteArray before = digest(path);
    const auto made = Book::create(Location{path}, u"顾明远"_s);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().rule, u"TD-BOOK-EXISTS"_s);
    EXPECT_EQ(digest(path), before);
}

TEST_F(BookFileTest, GarbageIsRefusedAndLeftByteIdentical)
{
    const QString path = dir.file(u"garbage.tandan"_s);
    writeFile(path, QByteArray(5000, 'x'));
    expectRefusedUntouched(path, u"TD-BOOK-FOREIGN"_s);
}

TEST_F(BookFileTest, AZeroByteFileIsRefused)
{
    const QString path = dir.file(u"empty.tandan"_s);
    writeFile(path, {});
    expectRefusedUntouched(path, u"TD-BOOK-EMPTY-FILE"_s);
}

TEST_F(BookFileTest, AnotherProgramsDatabaseIsRefused)
{
    const QString path = dir.file(u"foreign.tandan"_s);
    ASSERT_EQ(QProcess::execute(u"sqlite3"_s, {path, u"CREATE TABLE deal (id INTEGER PRIMARY KEY)"_s}), 0);
    expectRefusedUntouched(path, u"TD-BOOK-FOREIGN"_s);
}

TEST_F(BookFileTest, ATruncatedBookIsRefused)
{
    const QString path = closedBook(dir);
    QFile file{path};
    ASSERT_TRUE(file.resize(file.size() / 2));
    expectRefusedUntouched(path, u"TD-BOOK-TRUNCATED"_s);
}

TEST_F(BookFileTest, ABookOfANewerProgramIsRefusedAndLeftByteIdentical)
{
    const QString path = closedBook(dir);
    ASSERT_EQ(QProcess::execute(u"sqlite3"_s,
                                {path, u"PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);"_s}),
              0);
    expectRefusedUntouched(path, u"TD-BOOK-NEWER"_s);
}

TEST_F(BookFileTest, AReadOnlyBookOpensForReadingAndRefusesWrites)
{
    const QString path = closedBook(dir);
    QFile::setPermissions(path, QFile::ReadOwner);
    const QByteArray before = digest(path);
    {
        const auto book = Book::open(Location{path});
        ASSERT_TRUE(book) << book.error().cause;
        EXPECT_TRUE((*book)->info().readOnly);
        const auto actor = waitFor((*book)->findActor({}));
        ASSERT_TRUE(actor) << actor.error().cause;
        EXPECT_EQ(actor->name, u"顾明远"_s);
        const auto written = waitFor((*book)->write(u"policy.set"_s, [](Unit& unit) -> Result<> {
            TD_TRY(unit.db().run(u"UPDATE policy SET value = '1' WHERE key = 'concession_limit'"_s));
            return {};
        }));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().rule, u"TD-BOOK-READONLY"_s);
    }
    EXPECT_EQ(digest(path), before);
}

TEST_F(BookFileTest, AReadOnlyBookWithAWalShowsWhatTheWalHolds)
{
    const QString path = dir.file(u"live.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s));
    const QString copy = dir.file(u"copy.tandan"_s);
    {
        const auto book = Book::open(Location{path});
        (*book)->setActor(*waitFor((*book)->findActor({})));
        ASSERT_TRUE(waitFor((*book)->write(u"policy.set"_s, [](Unit& unit) -> Result<> {
            TD_TRY(unit.db().run(u"UPDATE policy SET value = '岚图软件' WHERE key = 'firm_name'"_s));
            return {};
        })));
        ASSERT_TRUE(
            QFile::copy(path, copy)); // while the program runs, so that the change is in the -wal only
        ASSERT_TRUE(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    QFile::setPermissions(copy, QFile::ReadOwner);
    const QByteArray before = digest(copy);
    {
        const auto book = Book::open(Location{copy});
        ASSERT_TRUE(book) << book.error().cause;
        EXPECT_TRUE((*book)->info().readOnly);
        const auto firm = waitFor((*book)->read(
            [](Connection& c) { return c.text(u"SELECT value FROM policy WHERE key = 'firm_name'"_s); }));
        EXPECT_EQ(firm.value(), u"岚图软件"_s);
        EXPECT_FALSE(waitFor((*book)->write(u"policy.set"_s, [](Unit& unit) -> Result<> {
            TD_TRY(unit.db().run(u"UPDATE policy SET value = 'x' WHERE key = 'firm_name'"_s));
            return {};
        })));
    }
    EXPECT_EQ(digest(copy), before);
}

TEST_F(BookFileTest, ABookWhoseGuardsWereDroppedSaysSo)
{
    const QString path = closedBook(dir);
    EXPECT_FALSE((*Book::open(Location{path}))->info().rulesChanged);
    ASSERT_EQ(QProcess::execute(u"sqlite3"_s, {path, u"DROP TRIGGER concession_bd"_s}), 0);
    EXPECT_TRUE((*Book::open(Location{path}))->info().rulesChanged);
}

} // namespace
