#include "core/exchange/importundo.h"

#include "core/exchange/dealimport.h"

#include <QSet>

#include <algorithm>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The undo or redo of one import, given the rows of the action that is turned back.
class ImportUndo
{
public:
    ImportUndo(Unit& unit, const std::vector<RowChange>& rows, const UndoRules& rules)
        : unit_{unit},
          rows_{rows},
          rules_{rules}
    {
        for (const RowChange& row : rows_) {
            if (row.op != RowChange::Op::Insert)
                continue;
            if (row.table == u"deal"_s && row.deal)
                created_.insert(*row.deal);
            else if (row.table == u"customer"_s)
                newCustomers_.insert(row.after[u"id"_s].toInteger());
            else if (row.table == u"receipt"_s && row.deal)
                paid_.insert(*row.deal);
        }
    }

    Result<> run()
    {
        if (rows_.empty())
            return {};
        TD_ASSIGN(entry_, unit_.db().number(u"SELECT entry_id FROM history_change WHERE id = ?"_s,
                                            {rows_.front().id}));
        TD_TRY(refuseIfBuiltUpon());
        TD_TRY(history::reverse(unit_, QString{kImportDealsCommand}, reversible(), rules_));
        return created_.isEmpty() ? Result<>{} : withdraw();
    }

private:
    /// Whether one of the deals was touched by anything but the import and its own undos and redos.
    Result<> refuseIfBuiltUpon()
    {
        TD_ASSIGN(
            const qint64 since,
            unit_.db().number(
                u"SELECT count(*) FROM history_change h WHERE h.id > ? AND h.entry_id <> ? AND h.deal_id IN"
                " (SELECT c.deal_id FROM history_change c WHERE c.entry_id = ? AND c.deal_id IS NOT NULL)"_s,
                {rows_.back().id, unit_.entry(), entry_}));
        if (since > 0)
            return refused(u"TD-UNDO-CONFLICT"_s, {QString{kImportDealsCommand}});
        return {};
    }

    [[nodiscard]] std::vector<RowChange> reversible() const
    {
        std::vector<RowChange> rows;
        std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(rows),
                     [&](const RowChange& row) { return isReversible(row); });
        return rows;
    }

    /// Whether a row is put back by itself. The others go with the deals, customers and people that are
    /// withdrawn, or stay.
    [[nodiscard]] bool isReversible(const RowChange& row) const
    {
        if (row.deal && created_.contains(*row.deal))
            return false;
        if (row.op != RowChange::Op::Insert)
            return true;
        if (row.table == u"contact"_s)
            return !newCustomers_.contains(row.after[u"customer_id"_s].toInteger());
        // A contract stays under the payment that is reversed.
        if (row.table == u"contract"_s)
            return !(row.deal && paid_.contains(*row.deal));
        return row.table != u"customer"_s && row.table != u"person"_s && row.table != u"import_mapping"_s;
    }

    Result<> withdraw()
    {
        Connection& db = unit_.db();
        const QString inserted =
            u"(SELECT CAST(json_id AS BIGINT) FROM (SELECT replace(replace(row_key, '[', ''), ']', '') AS "
            u"json_id"
            " FROM history_change WHERE entry_id = ? AND op = 'insert' AND tbl = '%1') k)"_s;
        TD_TRY(db.run(
            u"UPDATE deal SET withdrawn_us = ?, row_version = row_version + 1 WHERE withdrawn_us IS NULL AND id IN %1"_s
                .arg(inserted.arg(u"deal"_s)),
            {unit_.now(), entry_}));
        TD_TRY(db.run(
            u"UPDATE customer SET withdrawn_us = ?, row_version = row_version + 1 WHERE withdrawn_us IS NULL "
            u"AND id IN %1"
            " AND NOT EXISTS (SELECT 1 FROM deal d WHERE d.customer_id = customer.id AND d.withdrawn_us IS NULL)"_s
                .arg(inserted.arg(u"customer"_s)),
            {unit_.now(), entry_}));
        TD_TRY(db.run(
            u"UPDATE person SET active = 0, row_version = row_version + 1 WHERE active = 1 AND id IN %1"
            " AND NOT EXISTS (SELECT 1 FROM deal d WHERE d.owner_id = person.id AND d.withdrawn_us IS NULL)"_s
                .arg(inserted.arg(u"person"_s)),
            {entry_}));
        return {};
    }

    Unit& unit_;
    const std::vector<RowChange>& rows_;
    const UndoRules& rules_;
    QSet<DealId> created_;      ///< deals that the action added
    QSet<DealId> paid_;         ///< deals that it added receipts to
    QSet<qint64> newCustomers_; ///< customers that it added
    qint64 entry_ = 0;
};

} // namespace

void addUndoRules(UndoRules& rules)
{
    // A copy of the areas' rules: what an import updated is put back by them.
    rules.commands.insert(QString{kImportDealsCommand},
                          [areas = rules](Unit& unit, const std::vector<RowChange>& rows, bool) {
                              return ImportUndo{unit, rows, areas}.run();
                          });
}

} // namespace tandan::exchange
