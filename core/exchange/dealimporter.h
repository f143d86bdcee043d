#pragma once

#include "core/exchange/dealrow.h"
#include "core/history/unit.h"

#include <QSet>

namespace tandan::exchange {

/// One import of deals under way (importDeals() is its face): reads all rows first, then finds out what each
/// one is, then writes new ones in bulk and known ones one by one.
class DealImporter
{
public:
    DealImporter(Unit& unit, const CsvTable& table, const Mapping& mapping, const ImportRun& run);
    Result<ImportResult> import();

private:
    /// A row that is a deal of the book already, or a later copy of a new row.
    struct Known
    {
        DealRow row;
        std::optional<DealId> deal;
        std::size_t copyOf = 0; ///< into new_, when `deal` is nothing
    };

    Result<> readRows();
    Result<> resolveOwners();
    Result<> sortOut();
    Result<> create();
    Result<> createSome(std::size_t from, std::size_t to);
    Result<std::vector<CustomerId>> customersOf(std::size_t from, std::size_t to);
    Result<> addContact(CustomerId customer, const DealRow& row);
    Result<> payWon(std::size_t from, std::size_t to);
    Result<> update();
    Result<> handle(const Known& known);

    [[nodiscard]] PersonId ownerOf(const DealRow& row) const;
    Result<QString> nameOfUnknownCustomer();
    void reject(const DealRow& row, const QString& field, Error why);
    Result<> report(qint64 rows);

    Unit& unit_;
    const CsvTable& table_;
    const Mapping& mapping_;
    const ImportRun& run_;
    ImportResult result_;
    qint64 done_ = 0;

    qint64 firstNewCustomer_ = 0;
    QSet<CustomerId> newCustomers_;
    std::vector<DealRow> rows_;
    std::vector<DealRow> new_;
    std::vector<DealId> newIds_; ///< of new_
    std::vector<Known> known_;
    QHash<QString, PersonId> people_;               ///< by name key
    QHash<CustomerId, QSet<QString>> contactNames_; ///< by name key, loaded when first needed
};

} // namespace tandan::exchange
