#include "core/exchange/dealimporter.h"

#include "core/base/text.h"
#include "core/collection/collectiondesk.h"
#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"
#include "core/deal/dealdesk.h"
#include "core/exchange/dealupdate.h"
#include "core/exchange/knowndeals.h"
#include "core/exchange/rowimport.h"
#include "core/flow/flowdesk.h"
#include "core/team/persondesk.h"
#include "core/team/personstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kChunk = 1000; ///< rows between two looks at the cancel token
constexpr int kSignerLimit = 100;

std::optional<Instant> startOf(const std::optional<Day>& day)
{
    return day ? std::optional{Instant::at(*day)} : std::nullopt;
}

ImportedDeal asImported(const DealRow& row, CustomerId customer, PersonId owner)
{
    ImportedDeal imported;
    imported.deal = {customer,       row.title,           owner,    row.amount,
                     row.source,     row.product,         row.note, row.expectedClose,
                     row.externalId, startOf(row.created)};
    imported.stage = row.stageOrFirst();
    imported.outcome = row.outcomeOrOpen();
    imported.closed = startOf(row.closed);
    imported.lostReason = row.lostReason;
    // All that is known of a won deal's way is its end.
    if (imported.outcome == Outcome::Won)
        imported.stageSince = imported.closed;
    return imported;
}

} // namespace

DealImporter::DealImporter(Unit& unit, const CsvTable& table, const Mapping& mapping, const ImportRun& run)
    : unit_{unit},
      table_{table},
      mapping_{mapping},
      run_{run}
{
    result_.encoding = table.encoding;
    result_.delimiter = table.delimiter;
    result_.columns = table.columns;
    result_.read = static_cast<qint64>(table.rows.size());
}

Result<ImportResult> DealImporter::import()
{
    TD_TRY(readRows());
    TD_TRY(resolveOwners());
    TD_TRY(sortOut());
    TD_TRY(create());
    TD_TRY(update());
    std::sort(result_.rejects.begin(), result_.rejects.end(),
              [](const Reject& a, const Reject& b) { return a.index < b.index; });
    return result_;
}

Result<> DealImporter::readRows()
{
    RowReader reader{mapping_, table_.columns};
    rows_.reserve(table_.rows.size());
    for (std::size_t at = 0; at < table_.rows.size(); ++at) {
        if (at % kChunk == 0 && run_.cancel.isCancelled())
            return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
        reader.begin(at, table_.rows[at]);
        DealRow row = readDealRow(reader, at);
        if (reader.rejected())
            result_.rejects.push_back(*reader.rejected());
        else
            rows_.push_back(std::move(row));
    }
    return report(result_.rejected());
}

/// Everybody's number by name. New names are added when the actor may; else their rows are rejected.
Result<> DealImporter::resolveOwners()
{
    TD_ASSIGN(const auto people, PersonStore{unit_.db()}.all());
    for (const Person& person : people)
        people_.insert(nameKey(person.name), person.id);
    std::vector<DealRow> kept;
    kept.reserve(rows_.size());
    for (DealRow& row : rows_) {
        const QString key = nameKey(row.owner);
        if (!row.owner.isEmpty() && !people_.contains(key)) {
            if (unit_.actor().role != Role::Boss) {
                reject(row, u"owner"_s, notFound(u"TD-PERSON-NOT-FOUND"_s, {row.owner}));
                continue;
            }
            TD_ASSIGN(const PersonId added,
                      PersonDesk{unit_}.add({row.owner, Role::Sales, {}, std::nullopt}));
            people_.insert(key, added);
            result_.newPeople << row.owner;
        }
        kept.push_back(std::move(row));
    }
    rows_ = std::move(kept);
    return {};
}

/// What is new and what is in the book or earlier in the file already.
Result<> DealImporter::sortOut()
{
    TD_ASSIGN(const KnownDeals book, KnownDeals::load(unit_.db()));
    TD_ASSIGN(const QString unknown, nameOfUnknownCustomer());
    QHash<QString, std::size_t> fresh; ///< external id to its place in new_
    for (DealRow& row : rows_) {
        if (row.customer.isEmpty()) {
            row.customer = unknown;
            row.customerUnknown = true;
        }
        const auto deal = book.find(row.externalId, row.customer, row.title, row.created);
        const auto copy = row.externalId.isEmpty() ? fresh.cend() : fresh.constFind(row.externalId);
        const bool known = deal || copy != fresh.cend();
        if (!known || run_.onDuplicate == OnDuplicate::Create) {
            if (!row.externalId.isEmpty())
                fresh.insert(row.externalId, new_.size());
            new_.push_back(std::move(row));
            continue;
        }
        result_.duplicates.push_back({row.index, table_.rows[row.index].record});
        if (run_.onDuplicate == OnDuplicate::Skip) {
            ++result_.skipped;
        } else {
            known_.push_back({std::move(row), deal, deal ? 0 : *copy});
        }
    }
    rows_.clear();
    return report(result_.skipped);
}

Result<> DealImporter::create()
{
    // Numbers only ever grow: whoever has this one or a later one came with this import.
    TD_ASSIGN(firstNewCustomer_, unit_.reserveIds(u"customer"_s, 0));
    newIds_.reserve(new_.size());
    for (std::size_t from = 0; from < new_.size(); from += kChunk) {
        const std::size_t to = std::min(from + kChunk, new_.size());
        TD_TRY(createSome(from, to));
        TD_TRY(report(static_cast<qint64>(to - from)));
    }
    return {};
}

Result<> DealImporter::createSome(std::size_t from, std::size_t to)
{
    TD_ASSIGN(const auto customers, customersOf(from, to));
    std::vector<ImportedDeal> deals;
    deals.reserve(to - from);
    for (std::size_t at = from; at < to; ++at) {
        const DealRow& row = new_[at];
        deals.push_back(asImported(row, customers[at - from], ownerOf(row)));
        TD_TRY(addContact(customers[at - from], row));
        result_.withoutAmount += row.amount ? 0 : 1;
        result_.withoutDate += row.created ? 0 : 1;
        result_.unknownCustomer += row.customerUnknown ? 1 : 0;
        if (row.customerUnknown)
            result_.unknownCustomerName = row.customer;
    }
    TD_ASSIGN(const auto ids, DealDesk{unit_}.addImported(deals));
    newIds_.insert(newIds_.end(), ids.begin(), ids.end());
    result_.created += static_cast<qint64>(ids.size());
    return payWon(from, to);
}

Result<std::vector<CustomerId>> DealImporter::customersOf(std::size_t from, std::size_t to)
{
    std::vector<NewCustomer> customers;
    customers.reserve(to - from);
    for (std::size_t at = from; at < to; ++at)
        customers.push_back({new_[at].customer, new_[at].industry, {}, {}});
    TD_ASSIGN(auto ids, CustomerDesk{unit_}.findOrAddAll(customers));
    for (const CustomerId id : ids) {
        if (id.value() >= firstNewCustomer_)
            newCustomers_.insert(id);
    }
    result_.newCustomers = newCustomers_.size();
    return ids;
}

/// The contact of a row, unless the customer has one of that name. A phone without a name is the customer's
/// own.
Result<> DealImporter::addContact(CustomerId customer, const DealRow& row)
{
    const QString name =
        row.contact.isEmpty() && !row.phone.isEmpty() ? row.customer.left(kSignerLimit) : row.contact;
    if (name.isEmpty())
        return {};
    auto names = contactNames_.find(customer);
    if (names == contactNames_.end()) {
        names = contactNames_.insert(customer, {});
        if (!newCustomers_.contains(customer)) {
            TD_ASSIGN(const auto contacts, CustomerStore{unit_.db()}.contacts(customer));
            for (const Contact& contact : contacts)
                names->insert(nameKey(contact.name));
        }
    }
    if (names->contains(nameKey(name)))
        return {};
    names->insert(nameKey(name));
    TD_TRY(CustomerDesk{unit_}.addContact(customer, {name, {}, std::nullopt, row.phone, {}}));
    return {};
}

/// Contract, payment and end of the won ones among new_[from, to).
Result<> DealImporter::payWon(std::size_t from, std::size_t to)
{
    std::vector<PaidInFull> paid;
    std::vector<WonDeal> won;
    for (std::size_t at = from; at < to; ++at) {
        const DealRow& row = new_[at];
        if (row.outcomeOrOpen() != Outcome::Won)
            continue;
        paid.push_back({newIds_[at], *row.amount, *row.closed, signerOf(row)});
        won.push_back({newIds_[at], Instant::at(*row.closed)});
    }
    TD_TRY(CollectionDesk{unit_}.importPaid(paid));
    return FlowDesk{unit_}.winImported(won);
}

Result<> DealImporter::update()
{
    for (const Known& known : known_) {
        // A row that cannot be applied must leave nothing of itself behind.
        TD_TRY(unit_.db().script(u"SAVEPOINT import_row"_s));
        const auto handled = handle(known);
        if (!handled) {
            if (!concernsOnlyTheRow(handled.error()))
                return handled;
            TD_TRY(unit_.db().script(u"ROLLBACK TO SAVEPOINT import_row"_s));
            reject(known.row, {}, handled.error());
        }
        TD_TRY(unit_.db().script(u"RELEASE SAVEPOINT import_row"_s));
        TD_TRY(report(1));
    }
    return {};
}

Result<> DealImporter::handle(const Known& known)
{
    const DealId deal = known.deal ? *known.deal : newIds_[known.copyOf];
    const DealUpdate update{unit_,
                            known.row.owner.isEmpty() ? std::nullopt : std::optional{ownerOf(known.row)}};
    TD_ASSIGN(const bool changed, update.apply(deal, known.row));
    ++(changed ? result_.updated : result_.skipped);
    return {};
}

PersonId DealImporter::ownerOf(const DealRow& row) const
{
    return row.owner.isEmpty() ? unit_.actor().id : people_.value(nameKey(row.owner));
}

/// The one that is in the book already, in whichever language it was added, else as it is called now.
Result<QString> DealImporter::nameOfUnknownCustomer()
{
    CustomerStore store{unit_.db()};
    for (const Headers language : {Headers::Chinese, Headers::Codes}) {
        const QString name = words::written(u"value.customer"_s, u"unknown"_s, language);
        TD_ASSIGN(const auto known, store.byName(name));
        if (known)
            return name;
    }
    return QCoreApplication::translate("Exchange", "Unknown customer");
}

void DealImporter::reject(const DealRow& row, const QString& field, Error why)
{
    RowReader reader{mapping_, table_.columns};
    reader.begin(row.index, table_.rows[row.index]);
    reader.fault(field, std::move(why));
    result_.rejects.push_back(*reader.rejected());
}

Result<> DealImporter::report(qint64 rows)
{
    done_ += rows;
    if (run_.progress)
        run_.progress(done_, result_.read);
    if (run_.cancel.isCancelled())
        return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
    return {};
}

} // namespace tandan::exchange
