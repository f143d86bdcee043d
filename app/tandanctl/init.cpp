#include "app/tandanctl/command.h"
#include "core/sample/samplebook.h"

#include <QFileInfo>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InitArgs
{
    std::string book;
    std::string boss;
    bool sample = false;
};

Result<Answer> init(Session& session, const InitArgs& args)
{
    const Location location{text(args.book)};
    TD_ASSIGN(const Clock clock, session.clock());
    if (args.sample) {
        TD_TRY(createSampleBook(location, clock));
    } else {
        QString boss = text(args.boss);
        if (boss.isEmpty())
            boss = qEnvironmentVariable("USER", tr("Boss"));
        TD_TRY(Book::create(location, boss, clock));
    }
    return Answer{QJsonObject{{u"book"_s, location.shown()}, {u"sample"_s, args.sample}},
                  {tr("Made the book %1.").arg(location.shown())}};
}

} // namespace

void addInit(CLI::App& app, Session& session)
{
    addCommand<InitArgs>(
        app, session, "init", help("Make a new book."),
        "tandanctl init team.tandan --boss 顾明远\n  tandanctl init demo.tandan --sample",
        [](CLI::App& c, InitArgs& a) {
            c.add_option("BOOK", a.book, help("A new file, or the address of an empty database."))
                ->required();
            c.add_option("--boss", a.boss, help("Name of its first person, the boss. Default: your login."));
            c.add_flag("--sample", a.sample, help("Fill it with a sample team and thirty deals."));
        },
        init);
}

} // namespace tandan::ctl
