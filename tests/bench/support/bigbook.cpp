#include "tests/bench/support/bigbook.h"

#include "core/storage/migration.h"
#include "tests/bench/support/bookfiller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsualDeals = 100'000;
constexpr int kSmallestMeasured = 5'000;
/// To be raised with every change to BookFiller, so that no older book is measured.
constexpr int kFillerVersion = 1;

QString folder()
{
    const QString path = QStringLiteral(TANDAN_BENCH_FOLDER);
    QDir{}.mkpath(path);
    return path;
}

void removeBook(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<> makeBook(const QString& path, int deals)
{
    const Clock clock = Clock::fixedAt(bookTime());
    TD_TRY(Book::create(Location{path}, u"顾明远"_s, clock));
    TD_ASSIGN(const auto book, Book::open(Location{path}, clock));
    TD_ASSIGN(const Actor boss, waitFor(book->findActor({})));
    book->setActor(boss);
    return waitFor(book->write(u"import.deals"_s, [deals](Unit& unit) -> Result<> {
        return BookFiller{unit, deals}.fill();
    }));
}

} // namespace

int dealCount()
{
    bool readable = false;
    const int asked = qEnvironmentVariableIntValue("TANDAN_BENCH_DEALS", &readable);
    return readable && asked > 0 ? asked : kUsualDeals;
}

bool isTrial()
{
    return dealCount() < kSmallestMeasured;
}

Instant bookTime()
{
    return Instant::at(Day{2026, 3, 12}, 14 * 60 + 30);
}

QString bigBook(int deals)
{
    const QString path = u"%1/deals-%2-schema-%3-fill-%4.tandan"_s.arg(folder())
                             .arg(deals)
                             .arg(shippedVersion())
                             .arg(kFillerVersion);
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "making a book with %d open deals: %s\n", deals, qUtf8Printable(path));
    QElapsedTimer timer;
    timer.start();
    // Under another name until it is whole: a run that was stopped must not leave half a book to measure on.
    const QString half = path + u".half"_s;
    removeBook(half);
    demand(makeBook(half, deals));
    if (!QFile::rename(half, path)) {
        std::fprintf(stderr, "cannot rename %s\n", qUtf8Printable(half));
        std::exit(EXIT_FAILURE);
    }
    std::fprintf(stderr, "made in %.1f s\n", static_cast<double>(timer.elapsed()) / 1000);
    return path;
}

BookCopy::BookCopy(int deals) : path_{scratchFile(u"copy.tandan"_s)}
{
    if (!QFile::copy(bigBook(deals), path_)) {
        std::fprintf(stderr, "cannot copy the book to %s\n", qUtf8Printable(path_));
        std::exit(EXIT_FAILURE);
    }
}

BookCopy::~BookCopy()
{
    removeBook(path_);
}

QString scratchFile(const QString& name)
{
    const QString path = folder() + u"/scratch-"_s + name;
    removeBook(path);
    return path;
}

std::shared_ptr<Book> openBook(const QString& path)
{
    std::shared_ptr<Book> book = demand(Book::open(Location{path}, Clock::fixedAt(bookTime())));
    book->setActor(demand(waitFor(book->findActor({}))));
    return book;
}

void demand(const Result<>& result)
{
    if (result.ok())
        return;
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(result.error().message()), result.error().cause.c_str());
    std::exit(EXIT_FAILURE);
}

} // namespace tandan::bench
