-- Sentences about a deal that belong to no meeting. One that asks somebody to look at the deal is a reminder; it waits until that
-- person has done anything with the deal.
CREATE TABLE deal_note (
  id         BIGINT NOT NULL PRIMARY KEY,
  deal_id    BIGINT NOT NULL REFERENCES deal (id),
  author_id  BIGINT NOT NULL REFERENCES person (id),
  text       TEXT   NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  remind_id  BIGINT REFERENCES person (id),
  created_us BIGINT NOT NULL,
  CONSTRAINT deal_note_remind CHECK (remind_id IS NULL OR remind_id <> author_id)
);
--;
CREATE INDEX deal_note_deal ON deal_note (deal_id, id);
--;
CREATE INDEX deal_note_remind_idx ON deal_note (remind_id, deal_id) WHERE remind_id IS NOT NULL;
--;
CREATE VIEW deal_reminder (note_id, deal_id, person_id) AS
SELECT n.id, n.deal_id, n.remind_id
  FROM deal_note n
 WHERE n.remind_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM history_change h JOIN history_entry e ON e.id = h.entry_id
                    WHERE h.deal_id = n.deal_id AND e.actor_id = n.remind_id AND e.at_us > n.created_us);
