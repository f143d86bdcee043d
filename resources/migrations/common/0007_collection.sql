CREATE TABLE contract (
  deal_id    BIGINT NOT NULL PRIMARY KEY REFERENCES deal (id),
  number     TEXT   NOT NULL DEFAULT '',
  amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
  signed_day TEXT   NOT NULL CHECK (length(signed_day) = 10),
  signer     TEXT   NOT NULL CHECK (length(signer) BETWEEN 1 AND 100),
  by_id      BIGINT NOT NULL REFERENCES person (id),
  at_us      BIGINT NOT NULL
);
--;
CREATE TABLE instalment (
  id         BIGINT NOT NULL PRIMARY KEY,
  deal_id    BIGINT NOT NULL REFERENCES contract (deal_id),
  due_day    TEXT   NOT NULL CHECK (length(due_day) = 10),
  amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
  note       TEXT   NOT NULL DEFAULT ''
);
--;
CREATE INDEX instalment_deal ON instalment (deal_id, due_day);
--;
-- Money in and out. A payment or write-off counts toward the contract, a refund against it; a reversal takes back one earlier row
-- that was entered by mistake, and both stay.
CREATE TABLE receipt (
  id          BIGINT NOT NULL PRIMARY KEY,
  deal_id     BIGINT NOT NULL REFERENCES contract (deal_id),
  kind        TEXT   NOT NULL CHECK (kind IN ('payment','refund','writeoff','reversal')),
  amount_fen  BIGINT NOT NULL,
  day         TEXT   NOT NULL CHECK (length(day) = 10),
  method      TEXT   NOT NULL DEFAULT '',
  ref         TEXT   NOT NULL DEFAULT '',
  reverses_id BIGINT UNIQUE REFERENCES receipt (id),
  by_id       BIGINT NOT NULL REFERENCES person (id),
  by_role     TEXT   NOT NULL CHECK (by_role IN ('sales','lead','boss')),
  at_us       BIGINT NOT NULL,
  CONSTRAINT receipt_sign CHECK ((kind IN ('payment','writeoff') AND amount_fen > 0) OR (kind = 'refund' AND amount_fen < 0) OR (kind = 'reversal' AND amount_fen <> 0)),
  CONSTRAINT receipt_reversal CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
  CONSTRAINT receipt_writeoff_role CHECK (kind <> 'writeoff' OR by_role = 'boss')
);
--;
CREATE INDEX receipt_deal ON receipt (deal_id);
--;
-- What a signed deal has received and still owes; received counts money only, settled also write-offs.
CREATE VIEW deal_money (deal_id, contract_fen, received_fen, settled_fen) AS
SELECT c.deal_id, c.amount_fen,
       coalesce((SELECT sum(r.amount_fen) FROM receipt r WHERE r.deal_id = c.deal_id AND r.kind <> 'writeoff'
                    AND NOT (r.kind = 'reversal' AND EXISTS (SELECT 1 FROM receipt o WHERE o.id = r.reverses_id AND o.kind = 'writeoff'))), 0),
       coalesce((SELECT sum(r.amount_fen) FROM receipt r WHERE r.deal_id = c.deal_id), 0)
  FROM contract c;
--;
CREATE TABLE import_mapping (
  name       TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  entity     TEXT   NOT NULL CHECK (entity IN ('deals','customers','contacts','people')),
  spec_json  TEXT   NOT NULL,
  by_id      BIGINT NOT NULL REFERENCES person (id),
  at_us      BIGINT NOT NULL,
  PRIMARY KEY (name, entity)
);
