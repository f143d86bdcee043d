#include "core/exchange/reportcsv.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRateDecimals = 4;
constexpr int kDaysDecimals = 2;

void writeHeading(CsvWriter& csv, const QString& report, Headers headers)
{
    for (const QString& column : words::codes(report))
        csv.text(words::written(report, column, headers));
    csv.endRow();
}

QString totalWord(Headers headers)
{
    return words::written(u"value.total"_s, u"total"_s, headers);
}

void writeSum(CsvWriter& csv, const QString& name, const review::DealSum& sum)
{
    csv.text(name);
    csv.number(sum.count);
    csv.money(sum.amount);
    csv.money(sum.weighted);
    csv.number(sum.withoutAmount);
    csv.number(sum.withoutDate);
    csv.endRow();
}

void writeLine(CsvWriter& csv, const QString& name, const review::OwnerLine& line)
{
    csv.text(name);
    for (const qint64 count : {line.deals(), line.open, line.won, line.lost, line.shelved})
        csv.number(count);
    csv.money(line.wonAmount);
    csv.decimal(line.winRate, kRateDecimals);
    csv.decimal(line.daysMean, kDaysDecimals);
    csv.decimal(line.daysMedian, kDaysDecimals);
    csv.number(line.withoutDate);
    csv.endRow();
}

std::optional<qint64> wide(const std::optional<int>& number)
{
    return number ? std::optional<qint64>{*number} : std::nullopt;
}

} // namespace

void writeCsv(CsvWriter& csv, const review::PipelineReport& report, Headers headers)
{
    writeHeading(csv, u"pipeline"_s, headers);
    for (const Stage stage : allStages())
        writeSum(csv, words::written(u"value.stage"_s, code(stage), headers),
                 report.stages[static_cast<std::size_t>(stage)]);
    writeSum(csv, totalWord(headers), report.total());
}

void writeCsv(CsvWriter& csv, const review::OwnersReport& report, Headers headers)
{
    writeHeading(csv, u"owners"_s, headers);
    for (const review::OwnerLine& line : report.rows)
        writeLine(csv, line.owner, line);
    writeLine(csv, totalWord(headers), report.total);
}

void writeCsv(CsvWriter& csv, const review::StalledReport& report, Headers headers)
{
    writeHeading(csv, u"stalled"_s, headers);
    for (const review::StalledDeal& deal : report.rows) {
        QStringList reasons;
        for (const review::StallReason reason : deal.reasons)
            reasons << words::written(u"value.reason"_s, code(reason), headers);
        csv.text(dealNumber(deal.deal));
        csv.text(deal.customer);
        csv.text(deal.owner);
        csv.text(words::written(u"value.stage"_s, code(deal.stage), headers));
        csv.money(deal.amount);
        csv.number(wide(deal.daysInStage));
        csv.number(wide(deal.daysSinceContact));
        csv.text(deal.nextStep);
        csv.day(deal.nextDue);
        csv.text(reasons.join(u"; "_s));
        csv.money(deal.atRisk);
        csv.endRow();
    }
    csv.text(totalWord(headers));
    for (int column = 0; column < 3; ++column)
        csv.empty();
    csv.money(report.amount);
    for (int column = 0; column < 5; ++column)
        csv.empty();
    csv.money(report.atRisk);
    csv.endRow();
}

void writeCsv(CsvWriter& csv, const review::ConcessionsReport& report, Headers headers)
{
    writeHeading(csv, u"concessions"_s, headers);
    for (const review::ConcessionLine& line : report.rows) {
        csv.text(dealNumber(line.deal));
        csv.text(line.customer);
        csv.text(line.owner);
        csv.text(words::written(u"value.concession"_s, code(line.move), headers));
        csv.number(qint64{line.ordinal});
        csv.text(line.by);
        csv.text(words::written(u"value.role"_s, code(line.role), headers));
        csv.day(line.day);
        csv.money(line.from);
        csv.money(line.to);
        csv.money(line.amount());
        csv.text(line.argument);
        csv.text(line.inReturn);
        csv.endRow();
    }
}

} // namespace tandan::exchange
