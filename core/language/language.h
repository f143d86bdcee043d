#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace tandan {

enum class Language { Chinese, English };

/// The language for a choice ("zh", "en" or empty) and the system's locale: Chinese, unless English was
/// chosen or the system speaks English and nothing was chosen.
[[nodiscard]] Language languageFor(const QString& choice, const QLocale& system);
[[nodiscard]] QString languageCode(Language language);

/// Our texts and Qt's own, installed on the application as long as this lives. Windows made before a switch
/// keep their texts: make them anew. Thread: the main one.
class Translations
{
public:
    explicit Translations(QCoreApplication& app);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Also sets QLocale's default, which decides how dates read.
    void use(Language language);
    [[nodiscard]] Language language() const { return language_; }

private:
    void remove();

    QCoreApplication& app_;
    QTranslator qt_;
    QTranslator ours_;
    Language language_ = Language::Chinese;
};

} // namespace tandan
