-- The book itself: what it is, its counters, and the journal that every later table writes to.
CREATE TABLE book_meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
--;
-- Numbers are never given twice, also not after an undo: people write them on paper.
CREATE TABLE id_counter (
  name    TEXT   NOT NULL PRIMARY KEY,
  last_id BIGINT NOT NULL CHECK (last_id >= 0)
);
--;
-- One row a user action. `kind` do, undo or redo; undo and redo name the action they turn back or repeat.
CREATE TABLE history_entry (
  id         BIGINT NOT NULL PRIMARY KEY,
  at_us      BIGINT NOT NULL,
  actor_id   BIGINT NOT NULL,
  actor_role TEXT   NOT NULL CHECK (actor_role IN ('sales','lead','boss')),
  kind       TEXT   NOT NULL CHECK (kind IN ('do','undo','redo')),
  target_id  BIGINT,
  command    TEXT   NOT NULL CHECK (length(command) > 0),
  changes    BIGINT NOT NULL CHECK (changes >= 0),
  prev_hash  TEXT   NOT NULL,
  hash       TEXT   NOT NULL UNIQUE,
  CONSTRAINT history_entry_target CHECK ((kind = 'do') = (target_id IS NULL))
);
--;
CREATE INDEX history_entry_actor ON history_entry (actor_id, id);
--;
CREATE INDEX history_entry_target_idx ON history_entry (target_id, id);
