#include "core/book/defaultbook.h"
#include "tests/ui/import/importroom.h"
#include "ui/import/importbody.h"
#include "ui/shell/menus.h"
#include "ui/start/startwindow.h"
#include "ui/workspace/program.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool offersImport(test::OpenWorkspace& open)
{
    const auto entries = open.window().menus().entries();
    return std::any_of(entries.begin(), entries.end(), [](const Menus::Entry& entry) {
        return Menus::plain(entry.action->text()) == u"导入 CSV…"_s;
    });
}

/// \return whether the widget took it
bool dropFile(QWidget& widget, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter{QPoint{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    enter.ignore();
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop{QPointF{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

QString written(const test::TempDir& dir, const QString& name, const QByteArray& bytes)
{
    QFile file{dir.file(name)};
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST(ImportInTheWindow, StandsInTheFileMenuAndSoInThePaletteOfWhoMayImport)
{
    test::OpenWorkspace open;
    EXPECT_TRUE(offersImport(open));
    open.restart(open.testBook().lead());
    EXPECT_TRUE(offersImport(open));
    open.restart(open.testBook().sales());
    EXPECT_FALSE(offersImport(open));
    open.workspace().importCsv();
    EXPECT_FALSE(open.window().findChild<ImportDialog*>()) << "nor can it be opened another way";
}

TEST(ImportInTheWindow, ALeadIsNotOfferedPeople)
{
    test::OpenWorkspace open;
    open.restart(open.testBook().lead());
    open.workspace().importCsv();
    auto* dialog = open.window().findChild<ImportDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->session().offered().size(), 3U);
}

TEST(ImportInTheWindow, ABookThatCannotBeWrittenToOffersNone)
{
    test::OpenWorkspace open{Language::Chinese, test::OpenWorkspace::Writable::No};
    EXPECT_FALSE(offersImport(open));
}

TEST(ImportInTheWindow, ACsvFileDroppedOntoItOpensTheImportAndOtherFilesDoNot)
{
    test::ImportRoom room;
    const test::TempDir dir;
    EXPECT_FALSE(dropFile(room.window().window(), written(dir, u"letter.txt"_s, "x")));
    EXPECT_TRUE(dropFile(room.window().window(), written(dir, u"list.CSV"_s, "客户,金额\n甲公司,5\n")));
    room.settle();
    ASSERT_TRUE(room.dialog());
    EXPECT_EQ(room.dialog()->session().table()->rows.size(), 1U);
    EXPECT_TRUE(dropFile(*room.dialog(), written(dir, u"other.csv"_s, "客户\n甲\n乙\n")));
    room.settle();
    EXPECT_EQ(room.dialog()->session().table()->rows.size(), 2U);
}

TEST(ImportInTheWindow, EveryPartHasANameAndNothingIsEnglish)
{
    test::ImportRoom room;
    room.open("客户,进度,跟进人,金额\n甲公司,谈着,小程,十二万\n"_ba, u"表.csv"_s);
    static const QStringList names{u"UTF"_s, u"Alt"_s, u"GB"_s, u"csv"_s};
    for (int step = 0; step < 3; ++step) {
        QStringList latin = test::latinWords(*room.dialog());
        latin.removeIf([](const QString& found) {
            return std::any_of(names.begin(), names.end(),
                               [&](const QString& name) { return found.startsWith(name); });
        });
        EXPECT_TRUE(latin.isEmpty()) << step << ": " << qPrintable(latin.join(u" | "_s));
        for (QWidget* widget : room.dialog()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            EXPECT_FALSE(test::spokenName(*widget).isEmpty())
                << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
        }
        if (step < 2)
            room.next();
    }
}

TEST(ImportInTheWindow, FitsTheSmallestWindowAtEveryTextSize)
{
    test::ImportRoom room;
    room.window().window().resize(1024, 640);
    for (const int percent : {90, 130}) {
        room.window().theme().setTextPercent(percent);
        room.open("客户,进度,跟进人,金额\n甲公司,谈着,小程,十二万\n"_ba, u"表.csv"_s);
        for (int step = 0; step < 3; ++step) {
            const QSize size = room.dialog()->size();
            EXPECT_LE(size.width(), 1024 - 32) << percent << ' ' << step;
            EXPECT_LE(size.height(), 640 - 32) << percent << ' ' << step;
            const auto* body = room.dialog()->findChild<ImportBody*>();
            ASSERT_TRUE(body);
            EXPECT_LE(body->minimumSizeHint().width(), size.width() - 2) << percent << ' ' << step;
            const auto* next = room.find<Button>(u"importNextButton"_s);
            EXPECT_TRUE(
                room.dialog()->rect().contains(QRect{next->mapTo(room.dialog(), QPoint{}), next->size()}))
                << percent << ' ' << step;
            test::keepPicture(*room.dialog(), u"import-small-%1-%2"_s.arg(percent).arg(step + 1));
            if (step < 2)
                room.next();
        }
        QTest::keyClick(room.dialog(), Qt::Key_Escape);
        room.settle();
    }
}

class FirstImport : public testing::Test
{
protected:
    FirstImport()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(dir_.file(u"config"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(dir_.file(u"data"_s)));
        translations_.use(Language::Chinese);
        ProgramOptions options;
        options.clock = Clock::fixedAt(Instant::at(QDate{2026, 3, 12}, 600));
        program_ = std::make_unique<Program>(std::move(options), settings_, theme_, translations_);
        program_->start();
        test::waitUntil([this] { return program_->startWindow() != nullptr; });
    }
    ImportDialog* import()
    {
        test::waitUntil([this] {
            return program_->workspace() && program_->workspace()->window().findChild<ImportDialog*>();
        });
        return program_->workspace()->window().findChild<ImportDialog*>();
    }

    test::TempDir dir_;
    Translations translations_{*qApp};
    ThemeController theme_{*qApp, ThemeMode::Light};
    Settings settings_{dir_.file(u"settings.ini"_s)};
    std::unique_ptr<Program> program_;
};

TEST_F(FirstImport, TheStartWindowMakesTheBookAndThenOpensTheImport)
{
    StartWindow& start = *program_->startWindow();
    test::keepPicture(start, u"import-0-start"_s);
    QTest::mouseClick(start.findChild<Button*>(u"importCsvButton"_s), Qt::LeftButton);
    auto* dialog = start.findChild<QDialog*>(u"newBookDialog"_s);
    ASSERT_TRUE(dialog);
    test::typeText(dialog->findChild<QLineEdit*>(u"bossNameEdit"_s), u"顾明远"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"makeBookButton"_s), Qt::LeftButton);
    EXPECT_TRUE(import()->isVisible());
    EXPECT_EQ(program_->workspace()->book().actor().name, u"顾明远"_s);
}

TEST_F(FirstImport, AFileDroppedOntoTheStartWindowIsTheOneImported)
{
    StartWindow& start = *program_->startWindow();
    ASSERT_TRUE(dropFile(start, written(dir_, u"list.csv"_s, "客户,金额\n甲公司,5\n")));
    auto* dialog = start.findChild<QDialog*>(u"newBookDialog"_s);
    ASSERT_TRUE(dialog);
    test::typeText(dialog->findChild<QLineEdit*>(u"bossNameEdit"_s), u"顾明远"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"makeBookButton"_s), Qt::LeftButton);
    ImportDialog* opened = import();
    test::waitUntil([&] { return opened->session().table() != nullptr; });
    EXPECT_EQ(opened->session().path(), dir_.file(u"list.csv"_s));
}

TEST_F(FirstImport, ABookThatIsThereAlreadyWillDo)
{
    const QString path = dir_.file(u"team.tandan"_s);
    ASSERT_TRUE(Book::create(Location{path}, u"顾明远"_s).ok());
    StartWindow& start = *program_->startWindow();
    QTest::mouseClick(start.findChild<Button*>(u"importCsvButton"_s), Qt::LeftButton);
    auto* dialog = start.findChild<QDialog*>(u"newBookDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<Button*>(u"existingBookButton"_s), Qt::LeftButton);
    auto* files = start.findChild<QFileDialog*>();
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected(path);
    EXPECT_TRUE(import()->isVisible());
    EXPECT_EQ(program_->workspace()->book().info().location.text(), path);
}

} // namespace tandan::ui
