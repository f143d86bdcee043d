// Logs meetings with a next step into a book as fast as it can, one action each, and says the number of each
// meeting on standard output once it is committed. `--ack-early` says it before the commit: the control that
// the crash test must catch.
#include "core/book/book.h"
#include "core/meeting/meetingdesk.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

void acknowledge(qint64 number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    // write(), not stdio: what is in a buffer of a killed process was never said.
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        ::_exit(3);
}

Result<MeetingId> logOne(Unit& unit, DealId deal, int round, bool ackEarly)
{
    NewMeeting meeting;
    meeting.deal = deal;
    meeting.kind = MeetingKind::Call;
    meeting.minutes = 5;
    meeting.note = QString{round % 200 + 1, u'记'};
    meeting.next = NewNextStep{u"再打一次"_s, unit.now().day().addDays(1), std::nullopt, std::nullopt};
    TD_ASSIGN(const MeetingId id, MeetingDesk{unit}.log(meeting));
    if (ackEarly) {
        acknowledge(id.value());
        ::usleep(20'000); // so that the kill surely falls between the lie and the commit
    }
    return id;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    const DealId deal{arguments.at(2).toLongLong()};
    const int rounds = arguments.at(3).toInt();
    const bool ackEarly = arguments.contains(u"--ack-early"_s);

    auto book = Book::open(Location{arguments.at(1)});
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().cause.c_str());
        return 1;
    }
    const auto actor = waitFor((*book)->findActor({}));
    if (!actor)
        return 1;
    (*book)->setActor(*actor);
    for (int round = 0; rounds == 0 || round < rounds; ++round) {
        const auto done = waitFor((*book)->write(
            u"meeting.log"_s, [=](Unit& unit) { return logOne(unit, deal, round, ackEarly); }));
        if (!done) {
            std::fprintf(stderr, "%s %s\n", qPrintable(done.error().rule), done.error().cause.c_str());
            return 2;
        }
        if (!ackEarly)
            acknowledge(done->value());
    }
    return 0;
}
