CREATE TABLE customer (
  id           BIGINT NOT NULL PRIMARY KEY,
  name         TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_key     TEXT   NOT NULL CHECK (length(name_key) > 0),
  industry     TEXT   NOT NULL DEFAULT '',
  source       TEXT   NOT NULL DEFAULT '',
  note         TEXT   NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
  created_us   BIGINT NOT NULL,
  merged_into  BIGINT REFERENCES customer (id),
  withdrawn_us BIGINT,
  row_version  BIGINT NOT NULL DEFAULT 1
);
--;
-- A name is free again once its customer was merged away or withdrawn with an undone import.
CREATE UNIQUE INDEX customer_name ON customer (name_key) WHERE merged_into IS NULL AND withdrawn_us IS NULL;
--;
CREATE TABLE customer_type (
  customer_id BIGINT NOT NULL REFERENCES customer (id),
  type        TEXT   NOT NULL CHECK (type IN ('impatient','hesitant','expert','rich_spending','rich_thrifty','modest_quality','tight_budget','old_customer','new_customer','urgent','big','small','stubborn')),
  PRIMARY KEY (customer_id, type)
);
--;
CREATE TABLE contact (
  id          BIGINT NOT NULL PRIMARY KEY,
  customer_id BIGINT NOT NULL REFERENCES customer (id),
  name        TEXT   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  title       TEXT   NOT NULL DEFAULT '',
  part        TEXT   CHECK (part IN ('decider','adviser','user','gatekeeper')),
  phone       TEXT   NOT NULL DEFAULT '',
  personality TEXT   NOT NULL DEFAULT '',
  created_us  BIGINT NOT NULL,
  row_version BIGINT NOT NULL DEFAULT 1
);
--;
CREATE INDEX contact_customer ON contact (customer_id);
