#include "core/flow/flowstore.h"

#include "core/deal/dealstore.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Result<GateFacts> FlowStore::gateFacts(DealId deal)
{
    DealStore deals{db_};
    TD_ASSIGN(const Deal record, deals.load(deal));
    TD_ASSIGN(const auto noted, deals.facts(deal));
    GateFacts facts;
    for (const DealFact& fact : noted)
        facts.noted.insert(fact.item);
    TD_TRY(db_.each(
        u"SELECT EXISTS (SELECT 1 FROM contact c WHERE c.customer_id = d.customer_id AND "
        u"length(c.personality) > 0),"
        " EXISTS (SELECT 1 FROM contact c WHERE c.customer_id = d.customer_id AND c.part IS NOT NULL),"
        " EXISTS (SELECT 1 FROM deal_price p WHERE p.deal_id = d.id AND p.psych_low_fen IS NOT NULL),"
        " EXISTS (SELECT 1 FROM deal_price p WHERE p.deal_id = d.id),"
        " (SELECT count(*) FROM objection o WHERE o.deal_id = d.id AND o.answered_us IS NOT NULL AND o.cls "
        "IS NULL),"
        " EXISTS (SELECT 1 FROM concession_request r WHERE r.deal_id = d.id AND r.state = 'pending'),"
        " (SELECT count(DISTINCT s.signal) FROM meeting_signal s WHERE s.deal_id = d.id),"
        " m.contract_fen, coalesce(m.settled_fen, 0),"
        " EXISTS (SELECT 1 FROM receipt r WHERE r.deal_id = d.id),"
        " coalesce((SELECT sum(i.amount_fen) FROM instalment i WHERE i.deal_id = d.id), 0)"
        " FROM deal d LEFT JOIN deal_money m ON m.deal_id = d.id WHERE d.id = ?"_s,
        {record.id}, [&](const Row& row) -> Result<> {
            facts.personalityKnown = row.flag(0);
            facts.partKnown = row.flag(1);
            facts.psychPriceKnown = row.flag(2);
            facts.quoted = row.flag(3);
            facts.untyped = row.integer(4);
            facts.concessionPending = row.flag(5);
            facts.signalCount = row.integer(6);
            facts.contract = row.maybeMoney(7);
            facts.settled = row.money(8);
            facts.receiptRecorded = row.flag(9);
            // Instalments run over the whole contract, paid ones included.
            facts.balancePlanned = facts.contract && row.money(10) >= *facts.contract;
            return {};
        }));
    TD_ASSIGN(const auto unanswered,
              db_.all<QString>(u"SELECT text FROM objection WHERE deal_id = ? AND answered_us IS NULL"
                               " ORDER BY raised_us, id"_s,
                               {record.id}, [](const Row& row) { return row.text(0); }));
    facts.unanswered = QStringList{unanswered.begin(), unanswered.end()};
    return facts;
}

} // namespace tandan
