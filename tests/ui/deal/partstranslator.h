#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTranslator>

namespace tandan::test {

/// Translates from the parts of resources/i18n, so that a window can be looked at in Chinese.
class PartsTranslator : public QTranslator
{
public:
    PartsTranslator()
    {
        const QDir folder{QStringLiteral(TANDAN_SOURCE_DIR "/resources/i18n/parts")};
        for (const QString& name : folder.entryList({QStringLiteral("*.tsv")})) {
            QFile file{folder.filePath(name)};
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char{'\n'})) {
                const QStringList cells = line.split(QLatin1Char{'\t'});
                if (cells.size() >= 3)
                    words_.insert(cells[0] + QLatin1Char{'\t'} + cells[1], cells[2]);
            }
        }
    }
    [[nodiscard]] bool isEmpty() const override { return words_.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return words_.value(QString::fromUtf8(context) + QLatin1Char{'\t'} + QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> words_;
};

} // namespace tandan::test
