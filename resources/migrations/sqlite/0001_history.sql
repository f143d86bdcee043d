CREATE TABLE history_change (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id    BIGINT NOT NULL,
  tbl         TEXT   NOT NULL,
  op          TEXT   NOT NULL CHECK (op IN ('insert','update','delete')),
  row_key     TEXT   NOT NULL,
  deal_id     BIGINT,
  before_json TEXT,
  after_json  TEXT
);
--;
CREATE INDEX history_change_entry ON history_change (entry_id, id);
--;
CREATE INDEX history_change_deal ON history_change (deal_id, entry_id) WHERE deal_id IS NOT NULL;
--;
-- The action under way on this connection; at most one row. Empty means: a shell or another program is writing.
CREATE TABLE history_current (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  entry_id BIGINT NOT NULL
);
--;
CREATE TRIGGER history_entry_bi BEFORE INSERT ON history_entry BEGIN
  SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM history_entry WHERE id = NEW.id OR rowid = NEW.rowid OR hash = NEW.hash);
END;
--;
CREATE TRIGGER history_entry_bu BEFORE UPDATE ON history_entry BEGIN SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE'); END;
--;
CREATE TRIGGER history_entry_bd BEFORE DELETE ON history_entry BEGIN SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE'); END;
--;
CREATE TRIGGER history_change_bi BEFORE INSERT ON history_change BEGIN
  SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM history_change WHERE id = NEW.id);
END;
--;
CREATE TRIGGER history_change_bu BEFORE UPDATE ON history_change BEGIN SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE'); END;
--;
CREATE TRIGGER history_change_bd BEFORE DELETE ON history_change BEGIN SELECT RAISE(ABORT,'TD-HISTORY-IMMUTABLE'); END;
