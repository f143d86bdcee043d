#include "core/exchange/customerrow.h"

#include <QRegularExpression>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 200;
constexpr int kShortLimit = 100;
constexpr int kNoteLimit = 4000;

QString requiredCell(RowReader& reader, const QString& field, int limit)
{
    QString cell = reader.text(field, limit);
    if (cell.isEmpty())
        reader.fault(field, invalid(u"TD-TEXT-EMPTY"_s, {field}));
    return cell;
}

std::vector<CustomerType> readTypes(RowReader& reader)
{
    std::vector<CustomerType> types;
    for (const QString& part : typesInCell(reader.text(u"type"_s))) {
        const auto known = words::recognised(u"value.customer_type"_s, part);
        if (!known) {
            reader.fault(u"type"_s,
                         invalid(u"TD-CODE-UNKNOWN"_s, {part, allCodes<CustomerType>().join(u' ')}));
            return {};
        }
        types.push_back(storedCode<CustomerType>(*known));
    }
    return types;
}

NewContact readContact(RowReader& reader)
{
    NewContact contact;
    contact.name = reader.text(u"contact"_s, kShortLimit);
    contact.title = reader.text(u"title"_s, kShortLimit);
    contact.phone = reader.text(u"phone"_s, kShortLimit);
    contact.personality = reader.text(u"personality"_s, kNoteLimit);
    contact.part = reader.word<DecisionPart>(u"part"_s, u"value.part"_s);
    return contact;
}

} // namespace

QStringList typesInCell(const QString& cell)
{
    static const QRegularExpression separators{u"[;；、,，]"_s};
    return cell.split(separators, Qt::SkipEmptyParts);
}

CustomerFileRow readCustomerRow(RowReader& reader)
{
    CustomerFileRow row;
    row.customer = {requiredCell(reader, u"customer"_s, kNameLimit), reader.text(u"industry"_s, kShortLimit),
                    reader.text(u"source"_s, kShortLimit), reader.text(u"note"_s, kNoteLimit)};
    row.types = readTypes(reader);
    row.contact = readContact(reader);
    return row;
}

ContactFileRow readContactRow(RowReader& reader)
{
    ContactFileRow row;
    row.customer = requiredCell(reader, u"customer"_s, kNameLimit);
    (void)requiredCell(reader, u"contact"_s, kShortLimit);
    row.contact = readContact(reader);
    return row;
}

} // namespace tandan::exchange
