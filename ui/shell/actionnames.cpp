#include "ui/shell/actionnames.h"

#include <QCoreApplication>

namespace tandan::ui {

namespace {

struct Named
{
    const char* command;
    const char* name;
};

constexpr Named kNames[] = {
    {"deal.add", QT_TRANSLATE_NOOP("Action", "new deal")},
    {"deal.edit", QT_TRANSLATE_NOOP("Action", "change of a deal")},
    {"deal.move", QT_TRANSLATE_NOOP("Action", "stage move")},
    {"deal.shelve", QT_TRANSLATE_NOOP("Action", "shelved deal")},
    {"deal.lose", QT_TRANSLATE_NOOP("Action", "lost deal")},
    {"deal.reopen", QT_TRANSLATE_NOOP("Action", "reopened deal")},
    {"deal.need", QT_TRANSLATE_NOOP("Action", "answer to one of the five questions")},
    {"deal.fact", QT_TRANSLATE_NOOP("Action", "noted gate item")},
    {"deal.reassign", QT_TRANSLATE_NOOP("Action", "reassigned deal")},
    {"note.add", QT_TRANSLATE_NOOP("Action", "note on a deal")},
    {"note.remind", QT_TRANSLATE_NOOP("Action", "reminder")},
    {"next.set", QT_TRANSLATE_NOOP("Action", "next step")},
    {"next.done", QT_TRANSLATE_NOOP("Action", "next step done")},
    {"next.postpone", QT_TRANSLATE_NOOP("Action", "postponed next step")},
    {"objection.add", QT_TRANSLATE_NOOP("Action", "objection")},
    {"objection.answer", QT_TRANSLATE_NOOP("Action", "answer to an objection")},
    {"meeting.log", QT_TRANSLATE_NOOP("Action", "meeting")},
    {"quote.add", QT_TRANSLATE_NOOP("Action", "quote")},
    {"hold.add", QT_TRANSLATE_NOOP("Action", "price hold")},
    {"concession.request", QT_TRANSLATE_NOOP("Action", "concession request")},
    {"concession.withdraw", QT_TRANSLATE_NOOP("Action", "withdrawn concession request")},
    {"concession.refuse", QT_TRANSLATE_NOOP("Action", "refused concession")},
    {"concession.approve", QT_TRANSLATE_NOOP("Action", "approved concession")},
    {"contract.sign", QT_TRANSLATE_NOOP("Action", "signed contract")},
    {"plan.set", QT_TRANSLATE_NOOP("Action", "payment plan")},
    {"receipt.add", QT_TRANSLATE_NOOP("Action", "receipt")},
    {"receipt.refund", QT_TRANSLATE_NOOP("Action", "refund")},
    {"receipt.writeoff", QT_TRANSLATE_NOOP("Action", "write-off")},
    {"receipt.reverse", QT_TRANSLATE_NOOP("Action", "reversed receipt")},
    {"customer.add", QT_TRANSLATE_NOOP("Action", "new customer")},
    {"customer.update", QT_TRANSLATE_NOOP("Action", "change of a customer")},
    {"customer.types", QT_TRANSLATE_NOOP("Action", "how to treat a customer")},
    {"customer.merge", QT_TRANSLATE_NOOP("Action", "merged customers")},
    {"contact.add", QT_TRANSLATE_NOOP("Action", "new contact")},
    {"contact.update", QT_TRANSLATE_NOOP("Action", "change of a contact")},
    {"contact.remove", QT_TRANSLATE_NOOP("Action", "removed contact")},
    {"person.add", QT_TRANSLATE_NOOP("Action", "new team member")},
    {"person.set", QT_TRANSLATE_NOOP("Action", "change of a team member")},
    {"person.update", QT_TRANSLATE_NOOP("Action", "change of a team member")},
    {"policy.set", QT_TRANSLATE_NOOP("Action", "change of the team's rules")},
    {"import.deals", QT_TRANSLATE_NOOP("Action", "import of deals")},
    {"import.people", QT_TRANSLATE_NOOP("Action", "import of people")},
    {"import.customers", QT_TRANSLATE_NOOP("Action", "import of customers")},
    {"import.contacts", QT_TRANSLATE_NOOP("Action", "import of contacts")},
    {"mapping.save", QT_TRANSLATE_NOOP("Action", "saved column mapping")},
};

} // namespace

QString actionName(const QString& command)
{
    for (const Named& named : kNames) {
        if (command == QLatin1String{named.command})
            return QCoreApplication::translate("Action", named.name);
    }
    return QCoreApplication::translate("Action", "last action");
}

} // namespace tandan::ui
