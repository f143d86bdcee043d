#include "core/sample/samplebook.h"

#include "core/book/book.h"
#include "core/sample/sampletables.h"
#include "core/sample/story.h"
#include "core/team/persondesk.h"
#include "core/team/policydesk.h"

#include <QFile>

#include <algorithm>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace sample {
namespace {

constexpr int kOpeningMinute = 9 * 60;

/// What happened, in the order it happened; things of the same minute in the order of the tables.
std::vector<Step> wholeStory(const Tables& tables)
{
    std::vector<Step> story;
    for (std::size_t i = 0; i < tables.deals.size(); ++i) {
        auto steps = storyOf(tables.deals[i], i, tables);
        std::move(steps.begin(), steps.end(), std::back_inserter(story));
    }
    std::stable_sort(story.begin(), story.end(), [](const Step& a, const Step& b) {
        return std::pair{a.day, a.minute} < std::pair{b.day, b.minute};
    });
    return story;
}

/// One entry of the history. `act` is what a person did.
template <class Act>
Result<> enter(Connection& db, const Actor& actor, Instant at, const QString& command, Act act)
{
    TD_ASSIGN(const EntryId entry, history::begin(db));
    Unit unit{db, actor, at, entry};
    TD_TRY(act(unit));
    TD_TRY(history::finish(unit, command));
    return {};
}

Result<> addTeam(Unit& unit, const Tables& tables, Cast& cast)
{
    TD_TRY(PolicyDesk{unit}.set(u"firm_name"_s, tables.firm));
    cast.people.insert(unit.actor().name, unit.actor());
    PersonDesk desk{unit};
    std::optional<PersonId> manager = unit.actor().id;
    for (const Person& person : tables.people) {
        if (person.role == Role::Boss)
            continue; // made with the book
        TD_ASSIGN(const PersonId id, desk.add({person.name, person.role, tables.team, manager}));
        cast.people.insert(person.name, Actor{id, person.name, person.role});
        if (person.role == Role::Lead)
            manager = id;
    }
    return {};
}

Result<> play(Connection& db, const Tables& tables, const std::vector<Step>& story, const Actor& boss,
              Instant now)
{
    Cast cast;
    cast.today = now.day();
    cast.deals.resize(tables.deals.size());
    const auto when = [&](int day, int minute) {
        // Early in the morning some of today has not happened yet; it moves up to now.
        return std::min(Instant::at(cast.today.addDays(day), minute), now);
    };
    const int firstDay = story.empty() ? 0 : story.front().day;
    TD_TRY(enter(db, boss, when(firstDay - 1, kOpeningMinute), u"person.add"_s,
                 [&](Unit& unit) { return addTeam(unit, tables, cast); }));
    for (const Step& step : story) {
        TD_TRY(enter(db, cast.people.value(step.person), when(step.day, step.minute), step.command,
                     [&](Unit& unit) { return step.act(unit, cast); }));
    }
    return {};
}

Result<> fill(const Location& location, const Tables& tables, const std::vector<Step>& story,
              const QString& bossName, const Clock& clock)
{
    TD_ASSIGN(const auto book, Book::open(location, clock));
    TD_ASSIGN(const Actor boss, waitFor(book->findActor(bossName)));
    // Book::write makes one transaction an action; here hundreds of actions, each with its own entry in the
    // history, share one, so that a sample is there wholly or not at all and the disk is waited for once.
    Db db{location};
    return waitFor(db.write([&tables, &story, boss, now = clock.now()](Connection& connection) {
        return play(connection, tables, story, boss, now);
    }));
}

} // namespace
} // namespace sample

Result<> createSampleBook(const Location& location, const Clock& clock)
{
    TD_ASSIGN(const sample::Tables tables, sample::readTables());
    const auto story = sample::wholeStory(tables);
    const auto boss = std::find_if(tables.people.begin(), tables.people.end(),
                                   [](const Person& person) { return person.role == Role::Boss; });
    if (boss == tables.people.end() || story.empty())
        return sample::unreadable(u"people"_s);

    // The book begins the day before its first deal. One `now` for all, also when midnight passes meanwhile.
    const Instant now = clock.now();
    const Day firstDay = now.day().addDays(story.front().day - 1);
    TD_TRY(Book::create(location, boss->name, Clock::fixedAt(Instant::at(firstDay))));
    const auto filled = sample::fill(location, tables, story, boss->name, Clock::fixedAt(now));
    if (!filled && location.isFile()) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(location.text() + suffix);
    }
    return filled;
}

} // namespace tandan
