#include "core/deal/dealnotedesk.h"

#include "core/base/text.h"
#include "core/deal/dealnotestore.h"
#include "core/deal/dealstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kTextLimit = 500;
} // namespace

Result<DealNoteId> DealNoteDesk::add(DealId deal, const QString& text)
{
    TD_ASSIGN(const Deal record, DealStore{unit_.db()}.load(deal));
    DealNote note;
    note.deal = record.id;
    note.text = text;
    return insert(std::move(note));
}

Result<DealNoteId> DealNoteDesk::remind(DealId deal, const QString& text)
{
    TD_ASSIGN(const Deal record, DealStore{unit_.db()}.load(deal));
    if (!record.isOpen())
        return refused(u"TD-DEAL-CLOSED"_s);
    if (record.owner == unit_.actor().id)
        return refused(u"TD-NOTE-OWN"_s);
    DealNote note;
    note.deal = record.id;
    note.text = text;
    note.remind = record.owner;
    return insert(std::move(note));
}

Result<DealNoteId> DealNoteDesk::insert(DealNote note)
{
    TD_ASSIGN(note.text,
              requiredText(note.text, QCoreApplication::translate("Deal", "The note"), kTextLimit));
    note.author = unit_.actor().id;
    note.at = unit_.now();
    TD_ASSIGN(note.id, unit_.nextId<DealNoteId>(u"deal_note"_s));
    TD_TRY(DealNoteStore{unit_.db()}.insert(note));
    return note.id;
}

} // namespace tandan
