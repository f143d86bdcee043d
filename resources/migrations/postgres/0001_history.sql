CREATE TABLE history_change (
  id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
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
-- The action under way is a setting of the transaction (tandan.entry); without one a shell is writing and the entry is 0.
CREATE FUNCTION td_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE b jsonb; a jsonb; row_now jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN b := to_jsonb(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN a := to_jsonb(NEW); END IF;
  row_now := coalesce(a, b);
  INSERT INTO public.history_change (entry_id, tbl, op, row_key, deal_id, before_json, after_json)
  VALUES (coalesce(nullif(current_setting('tandan.entry', true), ''), '0')::bigint, TG_TABLE_NAME, lower(TG_OP),
          (SELECT jsonb_agg(row_now -> c ORDER BY n)::text FROM unnest(TG_ARGV) WITH ORDINALITY AS k (c, n)),
          CASE WHEN TG_TABLE_NAME = 'deal' THEN (row_now ->> 'id')::bigint ELSE (row_now ->> 'deal_id')::bigint END,
          b::text, a::text);
  RETURN NULL;
END $$;
--;
CREATE FUNCTION td_history_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'TD-HISTORY-IMMUTABLE' USING ERRCODE = 'TD040'; END $$;
--;
CREATE TRIGGER history_entry_b BEFORE UPDATE OR DELETE ON history_entry FOR EACH ROW EXECUTE FUNCTION td_history_guard();
--;
CREATE TRIGGER history_entry_t BEFORE TRUNCATE ON history_entry FOR EACH STATEMENT EXECUTE FUNCTION td_history_guard();
--;
CREATE TRIGGER history_change_b BEFORE UPDATE OR DELETE ON history_change FOR EACH ROW EXECUTE FUNCTION td_history_guard();
--;
CREATE TRIGGER history_change_t BEFORE TRUNCATE ON history_change FOR EACH STATEMENT EXECUTE FUNCTION td_history_guard();
