#include "core/exchange/dealimport.h"

#include "core/exchange/dealimporter.h"
#include "core/exchange/dryrun.h"

namespace tandan::exchange {

Result<ImportResult> importDeals(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                 const ImportRun& run)
{
    TD_TRY(checkMapping(mapping, table.columns));
    return perhapsDry(unit, run.dryRun, [&] { return DealImporter{unit, table, mapping, run}.import(); });
}

} // namespace tandan::exchange
