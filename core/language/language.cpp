#include "core/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Language languageFor(const QString& choice, const QLocale& system)
{
    if (choice == u"en"_s)
        return Language::English;
    if (choice == u"zh"_s)
        return Language::Chinese;
    // "C" counts as English in Qt, but it says that nobody chose a language.
    const bool english = system.language() == QLocale::English;
    return english ? Language::English : Language::Chinese;
}

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"zh"_s;
}

Translations::Translations(QCoreApplication& app) : app_{app} {}

Translations::~Translations()
{
    remove();
}

void Translations::remove()
{
    app_.removeTranslator(&ours_);
    app_.removeTranslator(&qt_);
}

void Translations::use(Language language)
{
    initTranslations();
    remove();
    language_ = language;
    const QLocale locale{language == Language::English ? QLocale::English : QLocale::Chinese,
                         language == Language::English ? QLocale::UnitedStates : QLocale::China};
    QLocale::setDefault(locale);
    // Only Qt's own dialogs need this one; without the package their few words stay English.
    if (qt_.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app_.installTranslator(&qt_);
    const QString file =
        language == Language::English ? u":/i18n/tandan_en.qm"_s : u":/i18n/tandan_zh_CN.qm"_s;
    if (ours_.load(file))
        app_.installTranslator(&ours_);
}

} // namespace tandan
