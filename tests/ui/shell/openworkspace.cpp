#include "tests/ui/shell/openworkspace.h"

#include "core/customer/customerdesk.h"
#include "ui/widgets/toast.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

OpenWorkspace::OpenWorkspace(Language language, Writable writable)
    : translations_{*qApp},
      theme_{*qApp, ui::ThemeMode::Light},
      settings_{dir_.file(u"settings.ini"_s)}
{
    translations_.use(language);
    if (writable == Writable::No) {
        // A copy whose file and folder nobody may write to, root aside: the program asks for the mode.
        const QString path = dir_.file(u"readonly/book.tandan"_s);
        QDir{}.mkpath(QFileInfo{path}.path());
        EXPECT_EQ(book_.shell(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), 0);
        EXPECT_TRUE(QFile::copy(book_.location().text(), path));
        EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
        auto opened = Book::open(Location{path}, Clock::fixedAt(book_.now()));
        EXPECT_TRUE(opened.ok());
        shared_ = std::move(*opened);
    } else {
        auto opened = Book::open(book_.location(), Clock::fixedAt(book_.now()));
        EXPECT_TRUE(opened.ok());
        shared_ = std::move(*opened);
    }
    restart(book_.boss());
}

void OpenWorkspace::restart(const Actor& actor)
{
    workspace_.reset();
    shared_->setActor(actor);
    workspace_ = std::make_unique<ui::Workspace>(shared_, settings_, theme_);
    window().resize(1440, 900);
    window().show();
    window().activateWindow();
    settle();
}

void OpenWorkspace::settle()
{
    waitUntil([this] { return shared_->isIdle(); });
    // The answers are in the queue now; what they ask for in turn is waited for, too.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        waitUntil([this] { return shared_->isIdle(); });
    }
    QCoreApplication::processEvents();
}

void OpenWorkspace::addCustomers(const QStringList& names)
{
    const auto added = waitFor(shared_->write(u"customer.add"_s, [names](Unit& unit) -> Result<> {
        for (const QString& name : names)
            TD_TRY(CustomerDesk{unit}.add({name, u"物流"_s, {}, {}}));
        return {};
    }));
    EXPECT_TRUE(added.ok());
    settle();
}

QString OpenWorkspace::toast()
{
    return find<ui::Toast>(u"toast"_s)->message();
}

} // namespace tandan::test
