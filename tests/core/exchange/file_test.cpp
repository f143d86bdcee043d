#include "core/exchange/atomicfile.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/textencoding.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace tandan::exchange {
namespace {

QByteArray encoded(const QString& text, const char* codec,
                   QStringConverter::Flag flag = QStringConverter::Flag::Default)
{
    QStringEncoder encoder{codec, flag};
    EXPECT_TRUE(encoder.isValid());
    return encoder.encode(text);
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(TextEncoding, TellsUtf8FromGb18030ByTheWholeText)
{
    const QString text = u"客户,金额\n联通,100\n𠮷野家㐂,2\n"_s;
    const auto utf8 = decodeText(text.toUtf8());
    ASSERT_TRUE(utf8.ok());
    EXPECT_EQ(utf8->encoding, u"UTF-8"_s);
    EXPECT_EQ(utf8->text, text);
    const auto chinese = decodeText(encoded(text, "GB18030"));
    ASSERT_TRUE(chinese.ok());
    EXPECT_EQ(chinese->encoding, u"GB18030"_s);
    EXPECT_EQ(chinese->text, text);
    EXPECT_EQ(chinese->replacements, 0);
    // The word that fooled a famous editor: two bytes that look like UTF-8 to a sloppy reader.
    EXPECT_EQ(decodeText(encoded(u"联通"_s, "GB18030"))->text, u"联通"_s);
}

TEST(TextEncoding, FollowsAByteOrderMark)
{
    const QString text = u"客户,x"_s;
    for (const char* codec : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
        const auto decoded = decodeText(encoded(text, codec, QStringConverter::Flag::WriteBom));
        ASSERT_TRUE(decoded.ok());
        EXPECT_EQ(decoded->encoding, QString::fromLatin1(codec));
        EXPECT_EQ(decoded->text, text);
    }
}

TEST(TextEncoding, OneBadByteAtTheVeryEndIsSeen)
{
    QByteArray bytes = u"全部都是中文"_s.toUtf8();
    bytes.chop(1);
    EXPECT_NE(decodeText(bytes)->encoding, u"UTF-8"_s);
    const auto asked = decodeText(bytes, u"utf-8"_s);
    ASSERT_TRUE(asked.ok());
    EXPECT_GT(asked->replacements, 0);
    const auto table = tableFromBytes(bytes, u"x"_s, {u"utf-8"_s, {}, false});
    ASSERT_FALSE(table.ok());
    EXPECT_EQ(table.error().rule, u"TD-IMPORT-ENCODING"_s);
    EXPECT_TRUE(tableFromBytes(bytes, u"x"_s, {u"utf-8"_s, {}, true}).ok()) << "a preview still shows it";
}

TEST(TextEncoding, AnUnknownEncodingIsNamed)
{
    const auto decoded = decodeText("x", u"klingon"_s);
    ASSERT_FALSE(decoded.ok());
    EXPECT_EQ(decoded.error().rule, u"TD-IMPORT-ENCODING"_s);
}

TEST(CsvTable, NamesColumnsApartAndRefusesAnEmptyFile)
{
    const auto table = tableFromBytes("a, a ,\n1,2,3\n", u"x"_s);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->columns, (QStringList{u"a"_s, u"a (2)"_s, u"Column 3"_s}));
    EXPECT_EQ(tableFromBytes("\xEF\xBB\xBF\r\n", u"x.csv"_s).error().rule, u"TD-IMPORT-EMPTY"_s);
    EXPECT_EQ(readTable(u"/nowhere/x.csv"_s).error().rule, u"TD-FILE-UNREADABLE"_s);
}

TEST(AtomicFile, AppearsWholeAndPrivateOrNotAtAll)
{
    const test::TempDir dir;
    const QString path = dir.file(u"out.csv"_s);
    ASSERT_TRUE(writeWholeFile(path, "old").ok());
    EXPECT_EQ(QFileInfo{path}.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    {
        auto file = AtomicFile::open(path);
        ASSERT_TRUE(file.ok());
        ASSERT_TRUE(file->write("half of the new").ok());
        EXPECT_EQ(contentOf(path), "old");
    }
    EXPECT_EQ(contentOf(path), "old") << "given up without commit";
    EXPECT_EQ(QDir{dir.path()}.entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
    ASSERT_TRUE(writeWholeFile(path, "new").ok());
    EXPECT_EQ(contentOf(path), "new");
}

TEST(AtomicFile, FollowsALinkInsteadOfReplacingIt)
{
    const test::TempDir dir;
    ASSERT_TRUE(writeWholeFile(dir.file(u"real.csv"_s), "old").ok());
    ASSERT_TRUE(QFile::link(dir.file(u"real.csv"_s), dir.file(u"link.csv"_s)));
    ASSERT_TRUE(writeWholeFile(dir.file(u"link.csv"_s), "new").ok());
    EXPECT_TRUE(QFileInfo{dir.file(u"link.csv"_s)}.isSymLink());
    EXPECT_EQ(contentOf(dir.file(u"real.csv"_s)), "new");
}

TEST(AtomicFile, SaysSoWhenTheDiskIsFullOrTheFolderMissing)
{
    const auto full = writeWholeFile(u"/dev/full"_s, "x");
    ASSERT_FALSE(full.ok());
    EXPECT_EQ(full.error().rule, u"TD-FILE-UNWRITABLE"_s);
    const test::TempDir dir;
    EXPECT_EQ(writeWholeFile(dir.file(u"no/such/folder.csv"_s), "x").error().rule, u"TD-FILE-UNWRITABLE"_s);
}

} // namespace
} // namespace tandan::exchange
