#include "core/book/book.h"
#include "core/book/defaultbook.h"
#include "core/language/language.h"
#include "tests/support/tempdir.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/button.h"
#include "ui/workspace/program.h"
#include "ui/workspace/tour.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A user without a book: nothing in their folders yet.
class FirstRun : public testing::Test
{
protected:
    FirstRun()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(dir_.file(u"config"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(dir_.file(u"data"_s)));
        translations_.use(Language::Chinese);
    }

    void start(ProgramOptions options = {})
    {
        options.clock = Clock::fixedAt(Instant::at(QDate{2026, 3, 12}, 600));
        program_ = std::make_unique<Program>(std::move(options), settings_, theme_, translations_);
        program_->start();
        test::waitUntil([this] { return program_->startWindow() || program_->workspace(); });
    }

    test::TempDir dir_;
    Translations translations_{*qApp};
    ThemeController theme_{*qApp, ThemeMode::Light};
    Settings settings_{dir_.file(u"settings.ini"_s)};
    std::unique_ptr<Program> program_;
};

TEST_F(FirstRun, ANewBookIsMadeForItsOwnerAloneAndOpens)
{
    start();
    ASSERT_TRUE(program_->startWindow());
    test::keepPicture(*program_->startWindow(), u"start"_s);
    const QStringList latin = test::latinWords(*program_->startWindow()).filter(u"tandan in"_s);
    EXPECT_EQ(test::latinWords(*program_->startWindow()), latin); // the ending of a book's file alone
    QTest::mouseClick(program_->startWindow()->findChild<Button*>(u"newBookButton"_s), Qt::LeftButton);
    auto* dialog = program_->startWindow()->findChild<QDialog*>(u"newBookDialog"_s);
    ASSERT_TRUE(dialog);
    auto* make = dialog->findChild<Button*>(u"makeBookButton"_s);
    QTest::mouseClick(make, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()); // a book has somebody who made it
    test::typeText(dialog->findChild<QLineEdit*>(u"bossNameEdit"_s), u"顾明远"_s);
    const QString path = dialog->findChild<QLineEdit*>(u"bookPathEdit"_s)->text();
    EXPECT_EQ(path, defaultbook::usualPath());
    QTest::mouseClick(make, Qt::LeftButton);
    test::waitUntil([this] { return program_->workspace() != nullptr; });
    EXPECT_FALSE(program_->startWindow());
    EXPECT_EQ(QFileInfo{path}.permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions{});
    EXPECT_EQ(program_->workspace()->book().actor().name, u"顾明远"_s);
    EXPECT_EQ(defaultbook::location().text(), path);
}

TEST_F(FirstRun, TheBookOpenedLastOpensByItself)
{
    const QString path = dir_.file(u"team.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s).ok());
    ProgramOptions options;
    options.book = Location{path};
    start(options);
    ASSERT_TRUE(program_->workspace());
    start();
    ASSERT_TRUE(program_->workspace());
    EXPECT_EQ(program_->workspace()->book().info().location.text(), path);
}

TEST_F(FirstRun, ABookThatCannotBeOpenedIsNamedAndLeftAlone)
{
    const QString path = dir_.file(u"letter.tandan"_s);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    ProgramOptions options;
    options.book = Location{path};
    start(options);
    ASSERT_TRUE(program_->startWindow());
    auto* problem = program_->startWindow()->findChild<QLabel*>(u"startProblemLabel"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(path));
    EXPECT_EQ(QFileInfo{path}.size(), 4096);
}

TEST_F(FirstRun, TheSampleIsOfferedOnlyWhenTheProgramCanMakeIt)
{
    start();
    EXPECT_FALSE(program_->startWindow()->findChild<Button*>(u"sampleBookButton"_s));
    ProgramOptions options;
    options.makeSample = [](const Location& location) { return Book::create(location, u"示例"_s); };
    start(options);
    auto* sample = program_->startWindow()->findChild<Button*>(u"sampleBookButton"_s);
    ASSERT_TRUE(sample);
    QTest::mouseClick(sample, Qt::LeftButton);
    test::waitUntil([this] { return program_->workspace() != nullptr; });
    EXPECT_TRUE(program_->workspace()->book().info().location.text().endsWith(u"sample.tandan"_s));
}

TEST_F(FirstRun, AnotherLanguageRedrawsTheWindowOnTheSameBook)
{
    const QString path = dir_.file(u"team.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s).ok());
    ProgramOptions options;
    options.book = Location{path};
    start(options);
    ASSERT_TRUE(program_->workspace());
    program_->workspace()->openPage(u"people"_s);
    EXPECT_EQ(program_->workspace()->window().currentPage()->title(), u"成员"_s);
    const Workspace* before = program_->workspace();
    Q_EMIT program_->workspace()->languageChosen(Language::English);
    test::waitUntil([&] { return program_->workspace() != before; });
    EXPECT_EQ(program_->workspace()->window().currentPage()->title(), u"People"_s);
    EXPECT_EQ(settings_.text(Setting::Language), u"en"_s);
}

TEST_F(FirstRun, TheTourPaintsEveryPageInBothThemes)
{
    const QString path = dir_.file(u"team.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s).ok());
    ProgramOptions options;
    options.book = Location{path};
    start(options);
    const QDir folder{dir_.file(u"tour"_s)};
    Tour tour{*program_->workspace(), theme_, folder.path()};
    bool done = false;
    QObject::connect(&tour, &Tour::finished, &tour, [&](const Result<>& outcome) {
        EXPECT_TRUE(outcome.ok());
        done = true;
    });
    tour.start();
    for (int i = 0; i < 20 && !done; ++i)
        (void)QTest::qWaitFor([&] { return done; }, 5000); // longer than one wait may be
    ASSERT_TRUE(done);
    const QStringList places = program_->workspace()->window().places();
    EXPECT_EQ(folder.entryList({u"*.png"_s}).size(), 2 * places.size() + 1);
    const QImage light{folder.filePath(u"01-%1-light.png"_s.arg(places.first()))};
    const QImage dark{folder.filePath(u"01-%1-dark.png"_s.arg(places.first()))};
    EXPECT_EQ(light.size(), QSize(1440, 900));
    EXPECT_GT(light.pixelColor(700, 880).lightness(), dark.pixelColor(700, 880).lightness());
}

TEST_F(FirstRun, ATourThatCannotWriteSaysWhere)
{
    const QString path = dir_.file(u"team.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s).ok());
    ProgramOptions options;
    options.book = Location{path};
    start(options);
    // A folder cannot be made inside a file, not even by root.
    Tour tour{*program_->workspace(), theme_, path + u"/tour"_s};
    QString rule;
    QObject::connect(&tour, &Tour::finished, &tour,
                     [&](const Result<>& outcome) { rule = outcome ? QString{} : outcome.error().rule; });
    tour.start();
    EXPECT_EQ(rule, u"TD-TOUR-NOT-WRITTEN"_s);
}

} // namespace
} // namespace tandan::ui
