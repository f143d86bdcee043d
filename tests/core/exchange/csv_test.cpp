#include "core/exchange/csvparser.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/csvwriter.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace tandan::exchange {
namespace {

std::vector<QStringList> cellsOf(const QString& text, QChar delimiter = u',')
{
    std::vector<QStringList> rows;
    const auto parsed = parseCsv(text, delimiter, [&](CsvRow& row) -> Result<> {
        rows.push_back(row.cells);
        return {};
    });
    EXPECT_TRUE(parsed.ok());
    return rows;
}

TEST(CsvParser, ReadsTheThreeKindsOfLineEndAndALastRecordWithoutOne)
{
    const std::vector<QStringList> expected{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    EXPECT_EQ(cellsOf(u"a,b\n1,2\n3,4"_s), expected);
    EXPECT_EQ(cellsOf(u"a,b\r1,2\r3,4\r"_s), expected);
    EXPECT_EQ(cellsOf(u"\uFEFFa,b\r\n1,2\r\n3,4\r\n"_s), expected);
}

TEST(CsvParser, KeepsEveryCellAsWritten)
{
    const std::vector<QStringList> expected{{u" a "_s, u""_s, u"he said \"no\""_s, u"two\r\nlines"_s},
                                            {u""_s, u"x,y"_s, u""_s, u""_s}};
    EXPECT_EQ(cellsOf(u" a ,,\"he said \"\"no\"\"\",\"two\r\nlines\"\n,\"x,y\",,"_s), expected);
    EXPECT_EQ(cellsOf(u"\"\"\r\n"_s), (std::vector<QStringList>{{u""_s}}));
}

TEST(CsvParser, CountsWhatItTolerates)
{
    int records = 0;
    const auto odd = parseCsv(u"6\" pipe,\"closed\"tail\n\"a\nb\",c"_s, u',', [&](CsvRow& row) -> Result<> {
        if (records++ == 0) {
            EXPECT_EQ(row.cells, (QStringList{u"6\" pipe"_s, u"closedtail"_s}));
        }
        return {};
    });
    ASSERT_TRUE(odd.ok());
    EXPECT_EQ(odd->strayQuotes, 2);
    EXPECT_EQ(odd->multilineCells, 1);
}

TEST(CsvParser, NumbersRecordsAsASpreadsheetDoesAndLinesAsAnEditorDoes)
{
    std::vector<std::pair<int, int>> places;
    ASSERT_TRUE(parseCsv(u"h\n\"a\nb\"\n\nc\n"_s, u',', [&](CsvRow& row) -> Result<> {
                    places.emplace_back(row.record, row.line);
                    return {};
                }).ok());
    EXPECT_EQ(places, (std::vector<std::pair<int, int>>{{1, 1}, {2, 2}, {4, 5}}));
}

TEST(CsvParser, NamesTheLineOfAQuoteThatNeverEnds)
{
    const auto parsed = parseCsv(u"a,b\r\n1,\"2\r\n3,4\r\n"_s, u',', [](CsvRow&) -> Result<> { return {}; });
    ASSERT_FALSE(parsed.ok());
    EXPECT_EQ(parsed.error().rule, u"TD-IMPORT-QUOTES"_s);
    EXPECT_EQ(parsed.error().args, QStringList{u"2"_s});
}

TEST(CsvParser, FindsTheDelimiterThatCutsAlike)
{
    EXPECT_EQ(detectDelimiter(u"a,b;c\n1,2;3\n"_s), u',');
    EXPECT_EQ(detectDelimiter(u"a;b\n1,5;2\n1;2\n"_s), u';');
    EXPECT_EQ(detectDelimiter(u"a\tb\tc\n1,1\t2\t3"_s), u'\t');
    EXPECT_EQ(detectDelimiter(u"客户|金额\n甲|1"_s), u'|');
    EXPECT_EQ(detectDelimiter(u"one column\nonly"_s), u',');
}

struct Guard
{
    QString plain, safe;
};

// OWASP's list, with what was reported beside it; each is written safe and comes back as it was.
TEST(CsvWriter, GuardsEveryKnownWayToBeginAFormula)
{
    const std::vector<Guard> table{
        {u"=1+1"_s, u"'=1+1"_s},
        {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"'=HYPERLINK(\"http://x\",\"y\")"_s},
        {u"+8613800000000"_s, u"'+8613800000000"_s},
        {u"-2+3"_s, u"'-2+3"_s},
        {u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
        {u"\t=1"_s, u"'\t=1"_s},
        {u"\r=1"_s, u"'\r'=1"_s},
        {u"  =1"_s, u"'  =1"_s},
        {u"\u00A0=1"_s, u"'\u00A0=1"_s},
        {u"\uFEFF=1"_s, u"'\uFEFF=1"_s},
        {u"\u3000+1"_s, u"'\u3000+1"_s},
        {u"note\n=1"_s, u"note\n'=1"_s},
        {u"note\r\n=1"_s, u"note\r\n'=1"_s},
        {u"'=already"_s, u"''=already"_s},
        {u"''=twice"_s, u"'''=twice"_s},
        {u"-"_s, u"'-"_s},
    };
    for (const auto& [plain, safe] : table) {
        EXPECT_EQ(guarded(plain), safe);
        EXPECT_EQ(unguarded(safe), plain);
    }
}

TEST(CsvWriter, LeavesHarmlessTextsAlone)
{
    for (const QString& text : {u""_s, u"客户"_s, u"a=b"_s, u"'quoted'"_s, u"it's"_s, u"1-2"_s, u" x"_s,
                                u"a\r\n\r\nb"_s, u"（=）"_s}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
}

TEST(CsvWriter, WritesNumbersAndDaysAsSuchEvenWhenNegative)
{
    CsvWriter csv;
    csv.money(Money::fromFen(-1250));
    csv.number(-3);
    csv.day(Day{2026, 3, 13});
    csv.decimal(0.6315, 4);
    csv.money(std::optional<Money>{});
    csv.endRow();
    EXPECT_EQ(csv.bytes(), QByteArray{"\xEF\xBB\xBF-12.50,-3,2026-03-13,0.6315,\r\n"});
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    CsvWriter csv;
    csv.row({u"plain"_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u" space"_s});
    csv.row({u""_s});
    EXPECT_EQ(
        csv.bytes(),
        QByteArray{"\xEF\xBB\xBFplain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" space\"\r\n\"\"\r\n"});
}

/// Texts made mostly of what is dangerous in CSV and in spreadsheets.
QString nastyText(std::mt19937& random)
{
    static const QString alphabet = u"=+-@\t\r\n'\"', ;|\u00A0\uFEFF\u3000a1客é"_s;
    QString text;
    const auto length = random() % 12;
    for (unsigned at = 0; at < length; ++at)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
    if (random() % 8 == 0)
        text += QString::fromUcs4(U"\U0001F600");
    return text;
}

TEST(CsvWriter, WhateverIsWrittenIsReadBackUnchanged)
{
    const unsigned seed = 20260313;
    SCOPED_TRACE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 400; ++round) {
        const auto columns = 1 + random() % 5;
        std::vector<QStringList> rows;
        CsvWriter csv;
        QStringList header;
        for (unsigned c = 0; c < columns; ++c)
            header << u"c%1"_s.arg(c);
        csv.row(header);
        for (unsigned r = 0; r < 8; ++r) {
            QStringList row;
            for (unsigned c = 0; c < columns; ++c)
                row << nastyText(random);
            csv.row(row);
            rows.push_back(row);
        }
        const auto table = tableFromBytes(csv.bytes(), u"test"_s, {{}, QChar{u','}, false});
        ASSERT_TRUE(table.ok());
        ASSERT_EQ(table->columns, header);
        ASSERT_EQ(table->rows.size(), rows.size());
        for (std::size_t r = 0; r < rows.size(); ++r)
            ASSERT_EQ(table->rows[r].cells, rows[r]) << "round " << round << " row " << r;
    }
}

TEST(CsvWriter, NoLineOfAnyTextItWritesBeginsAFormula)
{
    std::mt19937 random{7};
    for (int round = 0; round < 20000; ++round) {
        const QString safe = guarded(nastyText(random));
        for (qsizetype at = 0; at <= safe.size(); ++at) {
            if (at > 0 && safe[at - 1] != u'\n' && safe[at - 1] != u'\r')
                continue;
            qsizetype first = at;
            while (first < safe.size() && (safe[first] == u' ' || safe[first] == QChar{0xA0} ||
                                           safe[first] == QChar{0xFEFF} || safe[first] == QChar{0x3000}))
                ++first;
            if (first < safe.size()) {
                ASSERT_FALSE(u"=+-@\t"_s.contains(safe[first])) << safe.toStdString();
            }
        }
        ASSERT_FALSE(safe.startsWith(u'\r'));
    }
}

} // namespace
} // namespace tandan::exchange
