#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The Chinese words as their tables in resources/i18n/parts have them, so that the page is tested as people
/// see it and a missing word shows.
class PartsTranslator : public QTranslator
{
public:
    PartsTranslator()
    {
        const QDir parts{QStringLiteral(TANDAN_SOURCE_DIR "/resources/i18n/parts")};
        for (const QString& name : parts.entryList({u"*.tsv"_s})) {
            QFile file{parts.filePath(name)};
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const QStringList cells = line.split(u'\t');
                if (cells.size() == 3)
                    words_.insert({cells[0], cells[1]}, cells[2]);
            }
        }
    }
    [[nodiscard]] bool isEmpty() const override { return words_.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return words_.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    QHash<std::pair<QString, QString>, QString> words_;
};

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
    PartsTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    return RUN_ALL_TESTS();
}
