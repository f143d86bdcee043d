#include "core/language/language.h"
#include "tests/ui/shell/openworkspace.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

std::vector<Message> messages(const QString& file)
{
    QFile ts{QStringLiteral(TANDAN_SOURCE_DIR "/resources/i18n/") + file};
    EXPECT_TRUE(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&ts};
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.push_back({context, {}, {}, true});
        else if (xml.name() == u"source")
            all.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() == u"numerusform") {
                if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                    all.back().forms << xml.text().toString();
            }
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return all;
}

TEST(Translations, EveryTextHasItsChinese)
{
    static const QRegularExpression chinese{u"[\\x{3400}-\\x{9fff}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}]"_s};
    // Texts of placeholders, signs and units alone read the same in both languages.
    static const QRegularExpression words{u"[A-Za-z]{2,}"_s};
    const auto all = messages(u"tandan_zh_CN.ts"_s);
    EXPECT_GT(all.size(), 1000U);
    for (const Message& message : all) {
        const std::string where = (message.context + u": "_s + message.source).toStdString();
        EXPECT_TRUE(message.finished && !message.forms.isEmpty()) << where;
        const QString form = message.forms.value(0);
        EXPECT_TRUE(chinese.match(form).hasMatch() || form == message.source || !words.match(form).hasMatch())
            << where << " -> " << form.toStdString();
    }
}

TEST(Translations, ThePlaceholdersOfATextAreThoseOfItsChinese)
{
    static const QRegularExpression place{u"%(?:L?\\d|n)"_s};
    for (const Message& message : messages(u"tandan_zh_CN.ts"_s)) {
        for (const QString& form : message.forms) {
            for (auto at = place.globalMatch(message.source); at.hasNext();) {
                const QString wanted = at.next().captured();
                EXPECT_TRUE(form.contains(wanted))
                    << message.context.toStdString() << ": " << message.source.toStdString();
            }
        }
    }
}

TEST(Translations, EnglishCountsHaveBothForms)
{
    const auto all = messages(u"tandan_en.ts"_s);
    EXPECT_GT(all.size(), 20U);
    for (const Message& message : all) {
        EXPECT_EQ(message.forms.size(), 2) << message.source.toStdString();
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.contains(u"(s)"_s)) << form.toStdString();
    }
}

TEST(Translations, TheLanguageIsChineseUnlessEnglishWasChosenOrSpoken)
{
    EXPECT_EQ(languageFor({}, QLocale{QLocale::Chinese}), Language::Chinese);
    EXPECT_EQ(languageFor({}, QLocale::c()), Language::Chinese);
    EXPECT_EQ(languageFor({}, QLocale{QLocale::German}), Language::Chinese);
    EXPECT_EQ(languageFor({}, QLocale{QLocale::English}), Language::English);
    EXPECT_EQ(languageFor(u"zh"_s, QLocale{QLocale::English}), Language::Chinese);
    EXPECT_EQ(languageFor(u"en"_s, QLocale{QLocale::Chinese}), Language::English);
}

TEST(Translations, OneAndManyReadRightInEnglish)
{
    test::OpenWorkspace open{Language::English};
    open.addCustomers({u"Heron Freight"_s});
    open.workspace().openPage(u"customers"_s);
    open.settle();
    EXPECT_EQ(open.window().currentPage()->summary(), u"1 customer"_s);
    open.addCustomers({u"Larch Schools"_s});
    EXPECT_EQ(open.window().currentPage()->summary(), u"2 customers"_s);
}

TEST(Translations, TheChineseWindowSaysNothingInEnglish)
{
    test::OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s});
    for (const QString& place : {u"customers"_s, u"people"_s}) {
        open.workspace().openPage(place);
        open.settle();
        EXPECT_TRUE(test::latinWords(open.window()).isEmpty())
            << qPrintable(test::latinWords(open.window()).join(u", "_s));
    }
}

TEST(Translations, TheEnglishWindowSaysNothingInChinese)
{
    static const QRegularExpression chinese{u"[\\x{3400}-\\x{9fff}]"_s};
    test::OpenWorkspace open{Language::English};
    for (const Menus::Entry& entry : open.window().menus().entries())
        EXPECT_FALSE(chinese.match(entry.action->text()).hasMatch()) << qPrintable(entry.action->text());
    for (const QString& place : open.window().places()) {
        open.workspace().openPage(place);
        open.settle();
        EXPECT_FALSE(chinese.match(open.window().currentPage()->title()).hasMatch()) << qPrintable(place);
    }
}

} // namespace
} // namespace tandan::ui
