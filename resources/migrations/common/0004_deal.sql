-- amount_fen: the price while quoted, before that an estimate, NULL when nobody knows. opened_us: when work on it began, NULL when an
-- import did not say. withdrawn_us: brought in by an import that was undone; counted nowhere.
CREATE TABLE deal (
  id             BIGINT  NOT NULL PRIMARY KEY,
  external_id    TEXT    NOT NULL DEFAULT '',
  customer_id    BIGINT  NOT NULL REFERENCES customer (id),
  title          TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  owner_id       BIGINT  NOT NULL REFERENCES person (id),
  stage          TEXT    NOT NULL DEFAULT 'rapport' CHECK (stage IN ('rapport','needs','solution','closing','signing','payment')),
  outcome        TEXT    NOT NULL DEFAULT 'open' CHECK (outcome IN ('open','won','lost','shelved')),
  amount_fen     BIGINT  CHECK (amount_fen >= 0),
  source         TEXT    NOT NULL DEFAULT '',
  product        TEXT    NOT NULL DEFAULT '',
  note           TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
  expected_close TEXT,
  opened_us      BIGINT,
  stage_since_us BIGINT,
  closed_us      BIGINT,
  lost_reason    TEXT    CHECK (lost_reason IN ('price','product','no_need','budget','timing','competitor','decision','trust','no_answer','other','imported')),
  lost_note      TEXT    NOT NULL DEFAULT '',
  shelved_until  TEXT,
  shelved_reason TEXT    NOT NULL DEFAULT '' CHECK (length(shelved_reason) <= 4000),
  imported       INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0,1)),
  withdrawn_us   BIGINT,
  created_us     BIGINT  NOT NULL,
  row_version    BIGINT  NOT NULL DEFAULT 1,
  CONSTRAINT deal_lost_has_reason CHECK ((outcome = 'lost') = (lost_reason IS NOT NULL)),
  CONSTRAINT deal_open_is_not_closed CHECK (outcome <> 'open' OR closed_us IS NULL)
);
--;
-- Holds all that column heads, counts and the stalled filter ask: they never read the rows themselves.
CREATE INDEX deal_board ON deal (outcome, stage, amount_fen, stage_since_us, owner_id, id) WHERE withdrawn_us IS NULL;
--;
CREATE INDEX deal_customer ON deal (customer_id);
--;
CREATE INDEX deal_owner ON deal (owner_id, outcome);
--;
CREATE INDEX deal_external ON deal (external_id) WHERE external_id <> '';
--;
-- What is known about a deal for its gates: the five needs by their code, other items by their number in the method.
CREATE TABLE deal_fact (
  deal_id BIGINT NOT NULL REFERENCES deal (id),
  item    TEXT   NOT NULL CHECK (item IN ('want','why','when','budget','who','G1-1','G1-2','G1-3','G1-4','G2-6','G3-1','G3-2','G3-3','G4-2','G4-3','G5-2','G6-1')),
  answer  TEXT   NOT NULL CHECK (length(answer) BETWEEN 1 AND 2000),
  by_id   BIGINT NOT NULL REFERENCES person (id),
  at_us   BIGINT NOT NULL,
  PRIMARY KEY (deal_id, item)
);
--;
-- How a deal went through its stages. gate: all must-items were met; waved: a lead let it through; back: returned with a reason;
-- undo: turns the passage before it back; imported: found so in an import.
CREATE TABLE passage (
  id         BIGINT NOT NULL PRIMARY KEY,
  deal_id    BIGINT NOT NULL REFERENCES deal (id),
  from_stage TEXT   CHECK (from_stage IN ('rapport','needs','solution','closing','signing','payment')),
  to_stage   TEXT   NOT NULL CHECK (to_stage IN ('rapport','needs','solution','closing','signing','payment')),
  kind       TEXT   NOT NULL CHECK (kind IN ('start','gate','waved','back','undo','imported')),
  reason     TEXT   NOT NULL DEFAULT '',
  by_id      BIGINT NOT NULL REFERENCES person (id),
  by_role    TEXT   NOT NULL CHECK (by_role IN ('sales','lead','boss')),
  at_us      BIGINT,
  CONSTRAINT passage_start_has_no_from CHECK ((kind IN ('start','imported')) = (from_stage IS NULL)),
  CONSTRAINT passage_needs_reason CHECK (kind NOT IN ('waved','back') OR length(reason) > 0),
  CONSTRAINT passage_wave_role CHECK (kind <> 'waved' OR by_role IN ('lead','boss'))
);
--;
CREATE INDEX passage_deal ON passage (deal_id, id);
--;
CREATE TABLE next_step (
  id          BIGINT  NOT NULL PRIMARY KEY,
  deal_id     BIGINT  NOT NULL REFERENCES deal (id),
  what        TEXT    NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
  by_id       BIGINT  NOT NULL REFERENCES person (id),
  due_day     TEXT    NOT NULL CHECK (length(due_day) = 10),
  due_minute  INTEGER CHECK (due_minute BETWEEN 0 AND 1439),
  state       TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open','done','replaced')),
  created_us  BIGINT  NOT NULL,
  closed_us   BIGINT,
  row_version BIGINT  NOT NULL DEFAULT 1
);
--;
CREATE UNIQUE INDEX next_step_open ON next_step (deal_id) WHERE state = 'open';
--;
CREATE INDEX next_step_deal ON next_step (deal_id);
