#include "app/tandanctl/command.h"
#include "core/base/log.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

namespace {

/// `--lang` must be known before the help texts are made.
QString languageOption(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return QString::fromUtf8(argv[i + 1]);
        if (std::strncmp(argv[i], "--lang=", 7) == 0)
            return QString::fromUtf8(argv[i] + 7);
    }
    return {};
}

void addGlobalOptions(CLI::App& app, tandan::ctl::Options& options)
{
    using tandan::ctl::help;
    app.add_option("--book", options.book,
                   help("The book: a .tandan file or a postgresql:// address. Default: the one the desktop "
                        "program opens."))
        ->type_name("BOOK");
    app.add_option("--as", options.as, help("Who acts. Default: the first boss."))->type_name("PERSON");
    app.add_option("--now", options.now,
                   help("The time to work at, for example 2026-03-13T10:00. Default: the system's."))
        ->type_name("TIME");
    app.add_flag("--json", options.json, help("Print one JSON document."));
    app.add_option("--lang", options.language, help("Language of texts: zh or en."))
        ->check(CLI::IsMember({"zh", "en"}));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("tandan"));
    tandan::log::start({});
    tandan::Translations translations{application};
    translations.use(tandan::languageFor(languageOption(argc, argv), QLocale::system()));

    using namespace tandan::ctl;
    Session session;
    CLI::App app{help("Tandan: deals in six steps, from the command line."), "tandanctl"};
    app.require_subcommand(1);
    app.set_version_flag("--version", TANDAN_VERSION);
    addGlobalOptions(app, session.options());
    for (const auto add :
         {addInit,   addCustomer,   addContact,  addDeal,   addMeeting, addObjection, addNext,   addQuote,
          addHold,   addConcession, addContract, addPlan,   addReceipt, addSuggest,   addReport, addImport,
          addExport, addUndo,       addHistory,  addPerson, addPolicy,  addCheck,     addBackup, addDoctor})
        add(app, session);

    constexpr int kWrongUsage = 2;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }
    return session.exitCode();
}
