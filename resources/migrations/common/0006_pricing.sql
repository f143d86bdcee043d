-- A quote that was given: S standard_fen, F floor_fen, Q price_fen, P psych_*_fen (method section 2). scope_change names what
-- changed when the price is lower than before; approver_* is the lead who let it through.
CREATE TABLE quote (
  deal_id        BIGINT  NOT NULL REFERENCES deal (id),
  version        INTEGER NOT NULL CHECK (version >= 1),
  price_fen      BIGINT  NOT NULL CHECK (price_fen > 0),
  standard_fen   BIGINT  NOT NULL CHECK (standard_fen > 0),
  floor_fen      BIGINT  NOT NULL CHECK (floor_fen >= 0),
  psych_low_fen  BIGINT  CHECK (psych_low_fen >= 0),
  psych_high_fen BIGINT,
  scope_change   TEXT    NOT NULL DEFAULT '',
  reason         TEXT    NOT NULL DEFAULT '',
  by_id          BIGINT  NOT NULL REFERENCES person (id),
  by_role        TEXT    NOT NULL CHECK (by_role IN ('sales','lead','boss')),
  at_us          BIGINT  NOT NULL,
  PRIMARY KEY (deal_id, version),
  CONSTRAINT quote_not_below_floor CHECK (floor_fen <= price_fen),
  CONSTRAINT quote_psych_range CHECK ((psych_low_fen IS NULL) = (psych_high_fen IS NULL) AND (psych_low_fen IS NULL OR psych_low_fen <= psych_high_fen))
);
--;
-- What was last quoted to others (QR5) is looked for backwards in time.
CREATE INDEX quote_time ON quote (at_us);
--;
CREATE TABLE quote_item (
  deal_id    BIGINT  NOT NULL,
  version    INTEGER NOT NULL,
  line       INTEGER NOT NULL CHECK (line >= 1),
  name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  quantity   BIGINT  NOT NULL CHECK (quantity > 0),
  unit_fen   BIGINT  NOT NULL CHECK (unit_fen >= 0),
  PRIMARY KEY (deal_id, version, line),
  FOREIGN KEY (deal_id, version) REFERENCES quote (deal_id, version)
);
--;
-- 守价: the customer asked for less and the price was held (R-018).
CREATE TABLE hold (
  id      BIGINT NOT NULL PRIMARY KEY,
  deal_id BIGINT NOT NULL REFERENCES deal (id),
  note    TEXT   NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
  by_id   BIGINT NOT NULL REFERENCES person (id),
  at_us   BIGINT NOT NULL
);
--;
CREATE INDEX hold_deal ON hold (deal_id);
--;
CREATE TABLE concession_request (
  id          BIGINT  NOT NULL PRIMARY KEY,
  deal_id     BIGINT  NOT NULL REFERENCES deal (id),
  version     INTEGER NOT NULL,
  from_fen    BIGINT  NOT NULL,
  to_fen      BIGINT  NOT NULL CHECK (to_fen >= 0 AND to_fen < from_fen),
  argument    TEXT    NOT NULL DEFAULT '',
  in_return   TEXT    NOT NULL DEFAULT '',
  by_id       BIGINT  NOT NULL REFERENCES person (id),
  at_us       BIGINT  NOT NULL,
  state       TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending','approved','refused','withdrawn')),
  decided_by  BIGINT  REFERENCES person (id),
  decided_us  BIGINT,
  note        TEXT    NOT NULL DEFAULT '',
  row_version BIGINT  NOT NULL DEFAULT 1,
  FOREIGN KEY (deal_id, version) REFERENCES quote (deal_id, version),
  CONSTRAINT request_says_what_for CHECK (length(argument) + length(in_return) > 0),
  CONSTRAINT request_decided CHECK ((state = 'pending') = (decided_us IS NULL))
);
--;
CREATE UNIQUE INDEX concession_request_pending ON concession_request (deal_id) WHERE state = 'pending';
--;
CREATE INDEX concession_request_deal ON concession_request (deal_id);
--;
-- 让价: at most two a deal, first the lead, then the boss (R-019). The keys and checks alone hold that on both engines; the guards of
-- migration 0009 add readable ids, floor, hold, signature and what the file owner's shell might try.
CREATE TABLE concession (
  deal_id       BIGINT  NOT NULL REFERENCES deal (id) ON DELETE RESTRICT,
  ordinal       INTEGER NOT NULL CHECK (ordinal IN (1,2)),
  prev_ordinal  INTEGER,
  approver_role TEXT    NOT NULL CHECK (approver_role IN ('lead','boss')),
  approver_id   BIGINT  NOT NULL REFERENCES person (id),
  person_role   TEXT    NOT NULL,
  version       INTEGER NOT NULL,
  amount_fen    BIGINT  NOT NULL CHECK (amount_fen > 0),
  argument      TEXT    NOT NULL DEFAULT '',
  in_return     TEXT    NOT NULL,
  request_id    BIGINT  REFERENCES concession_request (id),
  created_us    BIGINT  NOT NULL,
  PRIMARY KEY (deal_id, ordinal),
  UNIQUE (deal_id, approver_role),
  CONSTRAINT concession_role_of_ordinal CHECK ((ordinal = 1 AND approver_role = 'lead') OR (ordinal = 2 AND approver_role = 'boss')),
  CONSTRAINT concession_person_may_act CHECK (person_role = 'boss' OR (person_role = 'lead' AND approver_role = 'lead')),
  CONSTRAINT concession_second_needs_first CHECK ((ordinal = 1 AND prev_ordinal IS NULL) OR (ordinal = 2 AND prev_ordinal IS NOT NULL AND prev_ordinal = 1)),
  CONSTRAINT concession_says_what_for CHECK (length(argument) + length(in_return) > 0),
  FOREIGN KEY (deal_id, prev_ordinal) REFERENCES concession (deal_id, ordinal),
  FOREIGN KEY (deal_id, version) REFERENCES quote (deal_id, version)
);
--;
-- The price of a deal now: its latest quote less the concessions made on that quote.
CREATE VIEW deal_price (deal_id, version, standard_fen, floor_fen, quoted_fen, price_fen, psych_low_fen, psych_high_fen) AS
SELECT q.deal_id, q.version, q.standard_fen, q.floor_fen, q.price_fen,
       q.price_fen - coalesce((SELECT sum(c.amount_fen) FROM concession c WHERE c.deal_id = q.deal_id AND c.version = q.version), 0),
       q.psych_low_fen, q.psych_high_fen
  FROM quote q
 WHERE q.version = (SELECT max(l.version) FROM quote l WHERE l.deal_id = q.deal_id);
--;
-- Requests waiting for a decision, as an approver sees them; given: concessions made so far.
CREATE VIEW pending_concession (id, deal_id, version, from_fen, to_fen, argument, in_return, by_id, at_us, state, decided_by, decided_us, note, row_version,
                                requester, customer, title, given) AS
SELECT r.id, r.deal_id, r.version, r.from_fen, r.to_fen, r.argument, r.in_return, r.by_id, r.at_us, r.state, r.decided_by, r.decided_us, r.note, r.row_version,
       p.name, c.name, d.title, (SELECT count(*) FROM concession g WHERE g.deal_id = r.deal_id)
  FROM concession_request r
  JOIN deal d ON d.id = r.deal_id
  JOIN customer c ON c.id = d.customer_id
  JOIN person p ON p.id = r.by_id
 WHERE r.state = 'pending' AND d.withdrawn_us IS NULL;
