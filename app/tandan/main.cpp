#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/sample/samplebook.h"
#include "ui/form/drafts.h"
#include "ui/shell/sealicon.h"
#include "ui/shell/settings.h"
#include "ui/theme/themecontroller.h"
#include "ui/workspace/program.h"
#include "ui/workspace/tour.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::ui;

namespace {

constexpr int kWrongUsage = 2;

struct Arguments
{
    ProgramOptions program;
    QString language; ///< empty: as remembered
    QString tour;     ///< empty: none
};

void complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

Arguments parse(const QStringList& given)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("CommandLine", "Tandan, the deal room of a sales team.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"BOOK"_s, words(QT_TRANSLATE_NOOP("CommandLine",
                                           "A .tandan file or a postgresql:// address; without it the book "
                                           "opened last.")));
    const QCommandLineOption page{
        u"page"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Shows this page first, such as board.")),
        u"NAME"_s};
    const QCommandLineOption now{
        u"now"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Takes this as the time, such as 2026-03-13T10:00.")),
        u"TIME"_s};
    const QCommandLineOption language{
        u"lang"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The language of the windows: zh or en.")),
        u"zh|en"_s};
    const QCommandLineOption tour{
        u"tour"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Paints every page into this folder and ends.")),
        u"DIR"_s};
    const QCommandLineOption person{
        u"as"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Who works here, by name.")), u"PERSON"_s};
    parser.addOptions({page, now, language, tour, person});
    parser.process(given);

    Arguments arguments;
    arguments.program.makeSample = [](const Location& location) { return createSampleBook(location); };
    if (!parser.positionalArguments().isEmpty())
        arguments.program.book = Location{parser.positionalArguments().constFirst()};
    arguments.program.page = parser.value(page);
    arguments.program.person = parser.value(person);
    arguments.language = parser.value(language);
    arguments.tour = parser.value(tour);
    arguments.program.rememberBook = arguments.tour.isEmpty();
    if (parser.isSet(now)) {
        const auto instant = parseInstant(parser.value(now));
        if (!instant) {
            complain(instant.error().message());
            std::exit(kWrongUsage);
        }
        arguments.program.clock = Clock::fixedAt(*instant);
    }
    if (!arguments.language.isEmpty() && arguments.language != u"zh"_s && arguments.language != u"en"_s) {
        complain(invalid(u"TD-CODE-UNKNOWN"_s, {arguments.language, u"zh en"_s}).message());
        std::exit(kWrongUsage);
    }
    return arguments;
}

/// The language has to be known before the options are read: their help is in it.
QString languageAsked(const QStringList& given)
{
    const auto at = given.indexOf(u"--lang"_s);
    if (at >= 0)
        return given.value(at + 1);
    for (const QString& argument : given) {
        if (argument.startsWith(u"--lang="_s))
            return argument.mid(7);
    }
    return {};
}

/// Paints the tour once the book is on the screen; the program ends with its outcome.
void runTour(Program& program, ThemeController& theme, const QString& folder)
{
    QObject::connect(&program, &Program::shown, &program, [&program, &theme, folder](const QString& problem) {
        if (!program.workspace()) {
            complain(problem.isEmpty() ? words(QT_TRANSLATE_NOOP(
                                             "CommandLine", "There is no book to paint. Name one: tandan "
                                                            "--tour DIR BOOK."))
                                       : problem);
            QCoreApplication::exit(EXIT_FAILURE);
            return;
        }
        auto* tour = new Tour{*program.workspace(), theme, folder};
        tour->setParent(&program);
        QObject::connect(tour, &Tour::finished, &program, [](const Result<>& done) {
            if (!done)
                complain(done.error().message());
            QCoreApplication::exit(done ? EXIT_SUCCESS : EXIT_FAILURE);
        });
        tour->start();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"tandan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TANDAN_VERSION));
    QApplication::setDesktopFileName(u"tandan"_s);
    log::start({});
    const QTemporaryDir scratch; // a tour neither uses nor changes what its user chose or wrote
    const bool touring = QApplication::arguments().join(u' ').contains(u"--tour"_s);
    if (touring)
        app.setProperty(kDraftFolderProperty, scratch.filePath(u"drafts"_s));

    const QString asked = languageAsked(QApplication::arguments());
    Settings settings{touring ? scratch.filePath(u"settings.ini"_s) : Settings::usualFile()};
    Translations translations{app};
    translations.use(
        languageFor(asked.isEmpty() ? settings.text(Setting::Language) : asked, QLocale::system()));
    const Arguments arguments = parse(QApplication::arguments());

    ThemeController theme{app, themeFromCode(settings.text(Setting::Theme)),
                          settings.number(Setting::TextPercent)};
    QApplication::setWindowIcon(sealIcon());
    Program program{arguments.program, settings, theme, translations};
    if (!arguments.tour.isEmpty())
        runTour(program, theme, arguments.tour);
    // From inside the event loop, so that an answer may end the program.
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection);
    return QApplication::exec();
}
