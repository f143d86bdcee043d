#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/words.h"
#include "core/review/concessionsreport.h"
#include "core/review/ownersreport.h"
#include "core/review/pipelinereport.h"
#include "core/review/stalledreport.h"

namespace tandan::exchange {

/// Reports as tables: a heading, a line for each row, and where the report has totals a last line 合计
/// (`total`). Amounts in yuan, rates with four decimals, mean days with two; what is not known is an empty
/// cell. The columns are described in docs/formats/reports.md.
void writeCsv(CsvWriter& csv, const review::PipelineReport& report, Headers headers);
void writeCsv(CsvWriter& csv, const review::OwnersReport& report, Headers headers);
void writeCsv(CsvWriter& csv, const review::StalledReport& report, Headers headers);
void writeCsv(CsvWriter& csv, const review::ConcessionsReport& report, Headers headers);

/// Writes a report to `path`, whole or not at all; `-` is standard output. TD-FILE-UNWRITABLE.
template <class Report>
[[nodiscard]] Result<> exportReport(const QString& path, const Report& report, Headers headers)
{
    TD_ASSIGN(AtomicFile file, AtomicFile::open(path));
    CsvWriter csv{&file};
    writeCsv(csv, report, headers);
    TD_TRY(csv.finish());
    return file.commit();
}

} // namespace tandan::exchange
