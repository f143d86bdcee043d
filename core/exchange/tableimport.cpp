#include "core/exchange/tableimport.h"

#include "core/exchange/customerimport.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/peopleimport.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

Result<ImportResult> importTable(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                 const ImportRun& run)
{
    switch (mapping.entity) {
    case Entity::Deals:
        return importDeals(unit, table, mapping, run);
    case Entity::Customers:
        return importCustomers(unit, table, mapping, run);
    case Entity::Contacts:
        return importContacts(unit, table, mapping, run);
    case Entity::People:
        return importPeople(unit, table, mapping, run);
    }
    return importDeals(unit, table, mapping, run);
}

QString importCommand(Entity entity)
{
    return u"import."_s + code(entity);
}

std::vector<Entity> offeredImports(Role role)
{
    switch (role) {
    case Role::Sales:
        return {};
    case Role::Lead:
        return {Entity::Deals, Entity::Customers, Entity::Contacts};
    case Role::Boss:
        return {Entity::Deals, Entity::Customers, Entity::Contacts, Entity::People};
    }
    return {};
}

} // namespace tandan::exchange
