#include "ui/import/importwords.h"

#include "core/customer/customer.h"
#include "core/deal/deal.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace tandan::ui::importwords {

using namespace Qt::Literals::StringLiterals;
using exchange::Entity;

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Import", source);
}

const QHash<QString, const char*>& fieldSources()
{
    static const QHash<QString, const char*> sources{
        {u"external_id"_s, QT_TRANSLATE_NOOP("Import", "Outside number")},
        {u"customer"_s, QT_TRANSLATE_NOOP("Import", "Customer")},
        {u"title"_s, QT_TRANSLATE_NOOP("Import", "Deal")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Import", "Owner")},
        {u"status"_s, QT_TRANSLATE_NOOP("Import", "Stage or outcome")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Import", "Stage")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("Import", "Outcome")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Import", "Amount")},
        {u"created"_s, QT_TRANSLATE_NOOP("Import", "Began on")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Import", "Ended on")},
        {u"expected_close"_s, QT_TRANSLATE_NOOP("Import", "Expected to close")},
        {u"industry"_s, QT_TRANSLATE_NOOP("Import", "Industry")},
        {u"source"_s, QT_TRANSLATE_NOOP("Import", "Source")},
        {u"product"_s, QT_TRANSLATE_NOOP("Import", "Product")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Import", "Contact")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Import", "Phone")},
        {u"note"_s, QT_TRANSLATE_NOOP("Import", "Note")},
        {u"lost_reason"_s, QT_TRANSLATE_NOOP("Import", "Why it was lost")},
        {u"type"_s, QT_TRANSLATE_NOOP("Import", "Customer type")},
        {u"part"_s, QT_TRANSLATE_NOOP("Import", "Part in the decision")},
        {u"personality"_s, QT_TRANSLATE_NOOP("Import", "Character and interests")},
        {u"name"_s, QT_TRANSLATE_NOOP("Import", "Name")},
        {u"role"_s, QT_TRANSLATE_NOOP("Import", "Role")},
        {u"team"_s, QT_TRANSLATE_NOOP("Import", "Team")},
        {u"manager"_s, QT_TRANSLATE_NOOP("Import", "Reports to")}};
    return sources;
}

template <class E>
QString named(const QString& code)
{
    const auto value = parseCode<E>(code);
    return value ? displayName(*value) : QString{};
}

} // namespace

QString entityName(Entity entity)
{
    switch (entity) {
    case Entity::Deals:
        return words(QT_TRANSLATE_NOOP("Import", "Deals"));
    case Entity::Customers:
        return words(QT_TRANSLATE_NOOP("Import", "Customers"));
    case Entity::Contacts:
        return words(QT_TRANSLATE_NOOP("Import", "Contacts"));
    case Entity::People:
        return words(QT_TRANSLATE_NOOP("Import", "People"));
    }
    return {};
}

QString dialogTitle(Entity entity)
{
    switch (entity) {
    case Entity::Deals:
        return words(QT_TRANSLATE_NOOP("Import", "Import deals"));
    case Entity::Customers:
        return words(QT_TRANSLATE_NOOP("Import", "Import customers"));
    case Entity::Contacts:
        return words(QT_TRANSLATE_NOOP("Import", "Import contacts"));
    case Entity::People:
        return words(QT_TRANSLATE_NOOP("Import", "Import people"));
    }
    return {};
}

QString fieldName(Entity entity, const QString& field)
{
    // Of a contact and of a customer's contact, "title" is what they do there.
    if (field == u"title"_s && entity != Entity::Deals)
        return words(QT_TRANSLATE_NOOP("Import", "Position"));
    const char* source = fieldSources().value(field);
    return source ? words(source) : field;
}

QString valueName(const QString& field, const QString& code)
{
    QString name;
    if (field == u"status"_s || field == u"stage"_s || field == u"outcome"_s) {
        name = named<Stage>(code);
        if (name.isEmpty())
            name = named<Outcome>(code);
    } else if (field == u"lost_reason"_s) {
        name = named<LostReason>(code);
    } else if (field == u"type"_s) {
        name = named<CustomerType>(code);
    } else if (field == u"part"_s) {
        name = named<DecisionPart>(code);
    } else if (field == u"role"_s) {
        name = named<Role>(code);
    }
    return name.isEmpty() ? code : name;
}

int stageNumber(const QString& field, const QString& code)
{
    if (field != u"status"_s && field != u"stage"_s)
        return 0;
    const auto stage = parseCode<Stage>(code);
    return stage ? static_cast<int>(*stage) + 1 : 0;
}

QString reason(const Error& why)
{
    if (why.rule == u"TD-CODE-UNKNOWN"_s)
        return words(QT_TRANSLATE_NOOP("Import",
                                       "“%1” means nothing yet. The row is not imported. Choose what it "
                                       "means in step 2, or write another word in the file."))
            .arg(why.args.value(0));
    return why.message();
}

QString number(qint64 value)
{
    return QLocale{}.toString(value);
}

QString fileSize(qint64 bytes)
{
    return QLocale{}.formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace tandan::ui::importwords
