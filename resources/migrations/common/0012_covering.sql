-- Indexes that answer by themselves what boards, lists and reports ask of every deal, so that no row has to be read for it. SQLite
-- reads the row even for the column of a partial index's own condition; therefore withdrawn_us is in deal_board, too.
DROP INDEX deal_board;
--;
CREATE INDEX deal_board ON deal (outcome, stage, amount_fen, stage_since_us, owner_id, id, withdrawn_us) WHERE withdrawn_us IS NULL;
--;
DROP INDEX next_step_deal;
--;
CREATE INDEX next_step_deal ON next_step (deal_id, state, due_day, due_minute);
--;
-- The order of DealSort::DueFirst: its first pages are found without sorting all deals.
CREATE INDEX next_step_due ON next_step (due_day, (coalesce(due_minute, 1440)), deal_id) WHERE state = 'open';
--;
DROP INDEX contact_customer;
--;
CREATE INDEX contact_customer ON contact (customer_id, id);
--;
CREATE INDEX customer_industry ON customer (industry, merged_into, withdrawn_us);
