#include "core/deal/dealnotestore.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<DealNote>> DealNoteStore::ofDeal(DealId deal, int limit)
{
    return db_.all<DealNote>(u"SELECT n.id, n.deal_id, n.author_id, p.name, n.text, n.remind_id, n.created_us"
                             " FROM deal_note n JOIN person p ON p.id = n.author_id"
                             " WHERE n.deal_id = ? ORDER BY n.id DESC LIMIT ?"_s,
                             {deal, limit}, [](const Row& row) {
                                 DealNote note;
                                 note.id = row.id<DealNoteId>(0);
                                 note.deal = row.id<DealId>(1);
                                 note.author = row.id<PersonId>(2);
                                 note.authorName = row.text(3);
                                 note.text = row.text(4);
                                 note.remind = row.maybeId<PersonId>(5);
                                 note.at = row.instant(6);
                                 return note;
                             });
}

Result<std::vector<DealId>> DealNoteStore::remindersFor(PersonId person)
{
    return db_.all<DealId>(u"SELECT DISTINCT r.deal_id FROM deal_reminder r JOIN deal d ON d.id = r.deal_id"
                           " WHERE r.person_id = ? AND d.outcome = 'open' AND d.withdrawn_us IS NULL"
                           " ORDER BY r.deal_id"_s,
                           {person}, [](const Row& row) { return row.id<DealId>(0); });
}

Result<> DealNoteStore::insert(const DealNote& note)
{
    TD_TRY(db_.run(u"INSERT INTO deal_note (id, deal_id, author_id, text, remind_id, created_us)"
                   " VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {note.id, note.deal, note.author, note.text, note.remind, note.at}));
    return {};
}

} // namespace tandan
