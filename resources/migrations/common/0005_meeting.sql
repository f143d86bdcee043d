CREATE TABLE meeting (
  id         BIGINT  NOT NULL PRIMARY KEY,
  deal_id    BIGINT  NOT NULL REFERENCES deal (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('visit','call','wechat','video')),
  at_us      BIGINT  NOT NULL,
  minutes    INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  stage      TEXT    NOT NULL CHECK (stage IN ('rapport','needs','solution','closing','signing','payment')),
  result     TEXT    CHECK (result IN ('advanced','same','objection','paused','lost')),
  note       TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
  by_id      BIGINT  NOT NULL REFERENCES person (id),
  created_us BIGINT  NOT NULL
);
--;
CREATE INDEX meeting_deal ON meeting (deal_id, at_us);
--;
CREATE INDEX meeting_time ON meeting (at_us);
--;
-- Buying signals heard or seen: v1–v5 spoken, b1–b6 shown (method section 4).
CREATE TABLE meeting_signal (
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  deal_id    BIGINT NOT NULL REFERENCES deal (id),
  signal     TEXT   NOT NULL CHECK (signal IN ('v1','v2','v3','v4','v5','b1','b2','b3','b4','b5','b6')),
  PRIMARY KEY (meeting_id, signal)
);
--;
CREATE INDEX meeting_signal_deal ON meeting_signal (deal_id);
--;
-- cls: A the product is not good enough, B the price is high (method: diagnose). Untyped or unanswered ones hold the closing gate.
CREATE TABLE objection (
  id          BIGINT NOT NULL PRIMARY KEY,
  deal_id     BIGINT NOT NULL REFERENCES deal (id),
  meeting_id  BIGINT REFERENCES meeting (id),
  text        TEXT   NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  cls         TEXT   CHECK (cls IN ('A','B')),
  answer      TEXT   NOT NULL DEFAULT '',
  raised_us   BIGINT NOT NULL,
  answered_us BIGINT,
  row_version BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT objection_answer CHECK (answered_us IS NULL OR length(answer) > 0)
);
--;
CREATE INDEX objection_deal ON objection (deal_id);
--;
CREATE TABLE meeting_card (
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  deal_id    BIGINT NOT NULL REFERENCES deal (id),
  card       TEXT   NOT NULL CHECK (length(card) > 0),
  effect     TEXT   CHECK (effect IN ('helped','flat','hurt')),
  PRIMARY KEY (meeting_id, card)
);
--;
CREATE INDEX meeting_card_deal ON meeting_card (deal_id);
--;
CREATE TABLE promise (
  id         BIGINT NOT NULL PRIMARY KEY,
  deal_id    BIGINT NOT NULL REFERENCES deal (id),
  meeting_id BIGINT REFERENCES meeting (id),
  side       TEXT   NOT NULL CHECK (side IN ('us','them')),
  text       TEXT   NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  due_day    TEXT,
  state      TEXT   NOT NULL DEFAULT 'open' CHECK (state IN ('open','kept','broken')),
  created_us BIGINT NOT NULL
);
--;
CREATE INDEX promise_deal ON promise (deal_id);
