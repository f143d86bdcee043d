CREATE TABLE person (
  id          BIGINT  NOT NULL PRIMARY KEY,
  name        TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  name_key    TEXT    NOT NULL UNIQUE CHECK (length(name_key) > 0),
  role        TEXT    NOT NULL CHECK (role IN ('sales','lead','boss')),
  team        TEXT    NOT NULL DEFAULT '',
  manager_id  BIGINT  REFERENCES person (id),
  active      INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0,1)),
  created_us  BIGINT  NOT NULL,
  row_version BIGINT  NOT NULL DEFAULT 1
);
--;
-- The six stages in their fixed order, with the team's standard duration and the chance of winning used for weighted sums.
CREATE TABLE stage_policy (
  stage         TEXT    NOT NULL PRIMARY KEY CHECK (stage IN ('rapport','needs','solution','closing','signing','payment')),
  position      INTEGER NOT NULL UNIQUE CHECK (position BETWEEN 1 AND 6),
  standard_days INTEGER NOT NULL CHECK (standard_days BETWEEN 1 AND 3650),
  weight_pct    INTEGER NOT NULL CHECK (weight_pct BETWEEN 0 AND 100)
);
--;
INSERT INTO stage_policy (stage, position, standard_days, weight_pct) VALUES
  ('rapport', 1, 7, 13), ('needs', 2, 10, 25), ('solution', 3, 12, 41), ('closing', 4, 8, 47), ('signing', 5, 7, 87), ('payment', 6, 30, 95);
--;
-- Settings of the team; the keys and what they may be are in core/team/policy.cpp. The concession limit is guarded here too.
CREATE TABLE policy (
  key   TEXT NOT NULL PRIMARY KEY CHECK (length(key) > 0),
  value TEXT NOT NULL,
  CONSTRAINT policy_concession_limit CHECK (key <> 'concession_limit' OR value IN ('0','1','2'))
);
--;
INSERT INTO policy (key, value) VALUES
  ('concession_limit', '2'), ('rapport_minutes_min', '8'), ('rapport_minutes_max', '10'), ('quote_room', 'above_standard'),
  ('contact_gap_days', '14'), ('firm_name', '');
