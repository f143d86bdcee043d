-- The invariants again with readable ids, and the row lock that puts concurrent writers of one deal in line. Each guard
-- locks the deal first and counts after (TECH: a count before the lock lets two through).
CREATE FUNCTION concession_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE; n int; p public.deal_price%ROWTYPE; lim int;
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'TD-CONCESSION-IMMUTABLE' USING ERRCODE='TD001'; END IF;
  IF NEW.amount_fen <= 0 OR length(NEW.in_return) + length(NEW.argument) = 0 THEN RAISE EXCEPTION 'TD-CONCESSION-TYPE' USING ERRCODE='TD010'; END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-DEAL-NOT-FOUND' USING ERRCODE='TD002'; END IF;
  IF d.outcome <> 'open' THEN RAISE EXCEPTION 'TD-DEAL-CLOSED' USING ERRCODE='TD003'; END IF;
  IF EXISTS (SELECT 1 FROM public.contract WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-CONCESSION-SIGNED' USING ERRCODE='TD011'; END IF;
  SELECT count(*) INTO n FROM public.concession WHERE deal_id = NEW.deal_id;
  SELECT least(2, value::int) INTO lim FROM public.policy WHERE key = 'concession_limit';
  IF n >= coalesce(lim, 2) OR NEW.ordinal NOT IN (1,2) THEN RAISE EXCEPTION 'TD-CONCESSION-LIMIT' USING ERRCODE='TD004'; END IF;
  IF EXISTS (SELECT 1 FROM public.concession WHERE deal_id = NEW.deal_id AND approver_role = NEW.approver_role) THEN RAISE EXCEPTION 'TD-CONCESSION-ROLE-USED' USING ERRCODE='TD005'; END IF;
  IF NEW.ordinal <> n+1 OR NEW.prev_ordinal IS DISTINCT FROM nullif(n,0) THEN RAISE EXCEPTION 'TD-CONCESSION-ORDER' USING ERRCODE='TD006'; END IF;
  IF NEW.approver_role IS DISTINCT FROM (ARRAY['lead','boss'])[n+1] OR (NEW.person_role IS DISTINCT FROM 'boss' AND NEW.person_role IS DISTINCT FROM NEW.approver_role)
     OR NOT EXISTS (SELECT 1 FROM public.person WHERE id = NEW.approver_id AND role = NEW.person_role) THEN RAISE EXCEPTION 'TD-CONCESSION-ROLE' USING ERRCODE='TD008'; END IF;
  SELECT * INTO p FROM public.deal_price WHERE deal_id = NEW.deal_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-CONCESSION-NO-QUOTE' USING ERRCODE='TD012'; END IF;
  IF NEW.version <> p.version THEN RAISE EXCEPTION 'TD-CONCESSION-QUOTE' USING ERRCODE='TD013'; END IF;
  IF NOT EXISTS (SELECT 1 FROM public.hold WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-CONCESSION-NO-HOLD' USING ERRCODE='TD014'; END IF;
  IF NEW.amount_fen > p.price_fen THEN RAISE EXCEPTION 'TD-CONCESSION-BELOW-ZERO' USING ERRCODE='TD007'; END IF;
  IF p.price_fen - NEW.amount_fen < p.floor_fen THEN RAISE EXCEPTION 'TD-CONCESSION-FLOOR' USING ERRCODE='TD015'; END IF;
  IF NEW.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM public.concession_request WHERE id = NEW.request_id AND deal_id = NEW.deal_id AND version = NEW.version AND state = 'pending')
  THEN RAISE EXCEPTION 'TD-REQUEST-DECIDED' USING ERRCODE='TD016'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER concession_b BEFORE INSERT OR UPDATE OR DELETE ON concession FOR EACH ROW EXECUTE FUNCTION concession_guard();
--;
CREATE TRIGGER concession_t BEFORE TRUNCATE ON concession FOR EACH STATEMENT EXECUTE FUNCTION concession_guard();
--;
CREATE FUNCTION deal_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.row_version IS DISTINCT FROM 1 THEN RAISE EXCEPTION 'TD-DEAL-TYPE' USING ERRCODE='TD023'; END IF;
    IF NEW.outcome = 'won' THEN RAISE EXCEPTION 'TD-WON-UNPAID' USING ERRCODE='TD024'; END IF;
    IF NEW.imported <> 1 AND NEW.stage <> 'rapport' THEN RAISE EXCEPTION 'TD-STAGE-PASSAGE' USING ERRCODE='TD025'; END IF;
    RETURN NEW;
  ELSIF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM public.concession WHERE deal_id = OLD.id) THEN RAISE EXCEPTION 'TD-DEAL-HAS-CONCESSION' USING ERRCODE='TD026'; END IF;
    IF EXISTS (SELECT 1 FROM public.contract WHERE deal_id = OLD.id) THEN RAISE EXCEPTION 'TD-DEAL-HAS-MONEY' USING ERRCODE='TD027'; END IF;
    RETURN OLD;
  END IF;
  IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'TD-DEAL-ID-IMMUTABLE' USING ERRCODE='TD020'; END IF;
  IF NEW.imported <> OLD.imported THEN RAISE EXCEPTION 'TD-DEAL-TYPE' USING ERRCODE='TD023'; END IF;
  IF NEW.amount_fen IS DISTINCT FROM OLD.amount_fen AND EXISTS (SELECT 1 FROM public.deal_price p WHERE p.deal_id = OLD.id AND (NEW.amount_fen IS NULL OR NEW.amount_fen < p.price_fen)) THEN RAISE EXCEPTION 'TD-DEAL-AMOUNT' USING ERRCODE='TD021'; END IF;
  IF NEW.stage <> OLD.stage AND NOT EXISTS (SELECT 1 FROM public.passage p WHERE p.deal_id = OLD.id AND p.from_stage = OLD.stage AND p.to_stage = NEW.stage
       AND p.id = (SELECT max(l.id) FROM public.passage l WHERE l.deal_id = OLD.id)) THEN RAISE EXCEPTION 'TD-STAGE-PASSAGE' USING ERRCODE='TD025'; END IF;
  IF NEW.outcome = 'won' AND NOT EXISTS (SELECT 1 FROM public.deal_money m WHERE m.deal_id = OLD.id AND m.settled_fen >= m.contract_fen) THEN RAISE EXCEPTION 'TD-WON-UNPAID' USING ERRCODE='TD024'; END IF;
  IF NEW.row_version <> OLD.row_version + 1 THEN RAISE EXCEPTION 'TD-STALE' USING ERRCODE='TD022'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER deal_b BEFORE INSERT OR UPDATE OR DELETE ON deal FOR EACH ROW EXECUTE FUNCTION deal_guard();
--;
CREATE FUNCTION passage_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE; last public.passage%ROWTYPE; pos_from int; pos_to int;
BEGIN
  IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'TD-PASSAGE-IMMUTABLE' USING ERRCODE='TD030'; END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.kind <> 'start' OR EXISTS (SELECT 1 FROM public.passage WHERE deal_id = OLD.deal_id AND id <> OLD.id) THEN RAISE EXCEPTION 'TD-PASSAGE-IMMUTABLE' USING ERRCODE='TD030'; END IF;
    RETURN OLD;
  END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-DEAL-NOT-FOUND' USING ERRCODE='TD002'; END IF;
  IF NEW.kind IN ('gate','waved','back') AND d.outcome <> 'open' THEN RAISE EXCEPTION 'TD-DEAL-CLOSED' USING ERRCODE='TD003'; END IF;
  SELECT * INTO last FROM public.passage WHERE deal_id = NEW.deal_id ORDER BY id DESC LIMIT 1;
  SELECT position INTO pos_from FROM public.stage_policy WHERE stage = NEW.from_stage;
  SELECT position INTO pos_to FROM public.stage_policy WHERE stage = NEW.to_stage;
  IF NEW.id <= coalesce(last.id, 0)
     OR (NEW.kind NOT IN ('start','imported') AND NEW.from_stage IS DISTINCT FROM d.stage)
     OR (NEW.kind IN ('start','imported') AND last.id IS NOT NULL)
     OR (NEW.kind = 'imported' AND d.imported <> 1)
     OR (NEW.kind IN ('gate','waved') AND pos_to <= pos_from)
     OR (NEW.kind = 'back' AND pos_to >= pos_from)
     OR (NEW.kind = 'undo' AND (last.id IS NULL OR last.from_stage IS DISTINCT FROM NEW.to_stage OR last.to_stage IS DISTINCT FROM NEW.from_stage))
  THEN RAISE EXCEPTION 'TD-STAGE-PASSAGE' USING ERRCODE='TD025'; END IF;
  IF NEW.kind IN ('waved','back') AND length(NEW.reason) = 0 THEN RAISE EXCEPTION 'TD-GATE-REASON' USING ERRCODE='TD031'; END IF;
  IF NEW.kind = 'waved' AND NOT EXISTS (SELECT 1 FROM public.person WHERE id = NEW.by_id AND role = NEW.by_role AND role IN ('lead','boss')) THEN RAISE EXCEPTION 'TD-GATE-WAVE-ROLE' USING ERRCODE='TD032'; END IF;
  -- Taking back a step back goes forward again: through the gate, unless the deal had been let past gates before.
  IF (NEW.kind = 'gate' OR (NEW.kind = 'undo' AND pos_to > pos_from AND NOT EXISTS (SELECT 1 FROM public.passage WHERE deal_id = NEW.deal_id AND kind IN ('waved','imported'))))
     AND EXISTS (SELECT 1 FROM public.gate_gap g JOIN public.stage_policy s ON s.stage = g.stage
       WHERE g.deal_id = NEW.deal_id AND s.position >= pos_from AND s.position < pos_to) THEN RAISE EXCEPTION 'TD-GATE' USING ERRCODE='TD033'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER passage_b BEFORE INSERT OR UPDATE OR DELETE ON passage FOR EACH ROW EXECUTE FUNCTION passage_guard();
--;
CREATE FUNCTION quote_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE; p public.deal_price%ROWTYPE;
BEGIN
  IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'TD-QUOTE-IMMUTABLE' USING ERRCODE='TD050'; END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM 1 FROM public.deal WHERE id = OLD.deal_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM public.concession WHERE deal_id = OLD.deal_id) OR EXISTS (SELECT 1 FROM public.contract WHERE deal_id = OLD.deal_id)
       OR EXISTS (SELECT 1 FROM public.concession_request WHERE deal_id = OLD.deal_id AND version = OLD.version)
       OR OLD.version <> (SELECT max(version) FROM public.quote WHERE deal_id = OLD.deal_id) THEN RAISE EXCEPTION 'TD-QUOTE-IMMUTABLE' USING ERRCODE='TD050'; END IF;
    RETURN OLD;
  END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-DEAL-NOT-FOUND' USING ERRCODE='TD002'; END IF;
  IF d.outcome <> 'open' THEN RAISE EXCEPTION 'TD-DEAL-CLOSED' USING ERRCODE='TD003'; END IF;
  IF EXISTS (SELECT 1 FROM public.contract WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-QUOTE-SIGNED' USING ERRCODE='TD051'; END IF;
  SELECT * INTO p FROM public.deal_price WHERE deal_id = NEW.deal_id;
  IF NEW.version <> 1 + coalesce(p.version, 0) THEN RAISE EXCEPTION 'TD-QUOTE-VERSION' USING ERRCODE='TD052'; END IF;
  IF length(NEW.scope_change) = 0 AND EXISTS (SELECT 1 FROM public.concession WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-QUOTE-LOCKED' USING ERRCODE='TD053'; END IF;
  IF length(NEW.scope_change) = 0 AND p.price_fen IS NOT NULL AND NEW.price_fen < p.price_fen THEN RAISE EXCEPTION 'TD-QUOTE-LOWER' USING ERRCODE='TD054'; END IF;
  IF length(NEW.scope_change) > 0 AND p.version IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM public.person WHERE id = NEW.by_id AND role = NEW.by_role AND role IN ('lead','boss')) THEN RAISE EXCEPTION 'TD-QUOTE-SCOPE-ROLE' USING ERRCODE='TD055'; END IF;
  IF NEW.floor_fen < p.floor_fen
     AND NOT EXISTS (SELECT 1 FROM public.person WHERE id = NEW.by_id AND role = NEW.by_role AND role IN ('lead','boss')) THEN RAISE EXCEPTION 'TD-QUOTE-FLOOR-ROLE' USING ERRCODE='TD057'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER quote_b BEFORE INSERT OR UPDATE OR DELETE ON quote FOR EACH ROW EXECUTE FUNCTION quote_guard();
--;
CREATE TRIGGER quote_t BEFORE TRUNCATE ON quote FOR EACH STATEMENT EXECUTE FUNCTION concession_guard();
--;
CREATE FUNCTION quote_item_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r public.quote_item%ROWTYPE;
BEGIN
  IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'TD-QUOTE-IMMUTABLE' USING ERRCODE='TD050'; END IF;
  IF TG_OP = 'DELETE' THEN r := OLD; ELSE r := NEW; END IF;
  PERFORM 1 FROM public.deal WHERE id = r.deal_id FOR UPDATE;
  IF r.version IS DISTINCT FROM (SELECT max(version) FROM public.quote WHERE deal_id = r.deal_id)
     OR EXISTS (SELECT 1 FROM public.concession WHERE deal_id = r.deal_id AND (TG_OP = 'DELETE' OR version = r.version))
     OR EXISTS (SELECT 1 FROM public.contract WHERE deal_id = r.deal_id)
     OR EXISTS (SELECT 1 FROM public.concession_request WHERE deal_id = r.deal_id AND version = r.version) THEN RAISE EXCEPTION 'TD-QUOTE-IMMUTABLE' USING ERRCODE='TD050'; END IF;
  RETURN r;
END $$;
--;
CREATE TRIGGER quote_item_b BEFORE INSERT OR UPDATE OR DELETE ON quote_item FOR EACH ROW EXECUTE FUNCTION quote_item_guard();
--;
-- A request is asked once and decided once; taken back and asked again it may be (undo).
CREATE FUNCTION concession_request_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'pending' THEN RAISE EXCEPTION 'TD-REQUEST-DECIDED' USING ERRCODE='TD016'; END IF;
    RETURN OLD;
  END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-DEAL-NOT-FOUND' USING ERRCODE='TD002'; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'pending' OR NEW.decided_us IS NOT NULL OR NEW.row_version <> 1 THEN RAISE EXCEPTION 'TD-REQUEST-DECIDED' USING ERRCODE='TD016'; END IF;
    IF d.outcome <> 'open' THEN RAISE EXCEPTION 'TD-DEAL-CLOSED' USING ERRCODE='TD003'; END IF;
    IF EXISTS (SELECT 1 FROM public.contract WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-CONCESSION-SIGNED' USING ERRCODE='TD011'; END IF;
    IF NOT EXISTS (SELECT 1 FROM public.deal_price WHERE deal_id = NEW.deal_id AND version = NEW.version AND price_fen = NEW.from_fen) THEN RAISE EXCEPTION 'TD-CONCESSION-QUOTE' USING ERRCODE='TD013'; END IF;
    IF EXISTS (SELECT 1 FROM public.concession_request WHERE deal_id = NEW.deal_id AND state = 'pending') THEN RAISE EXCEPTION 'TD-CONCESSION-PENDING' USING ERRCODE='TD017'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('approved','refused') OR NEW.id <> OLD.id OR NEW.deal_id <> OLD.deal_id OR NEW.version <> OLD.version OR NEW.from_fen <> OLD.from_fen OR NEW.to_fen <> OLD.to_fen
     OR NEW.argument <> OLD.argument OR NEW.in_return <> OLD.in_return OR NEW.by_id <> OLD.by_id OR NEW.at_us <> OLD.at_us
     OR (NEW.state = 'approved' AND NOT EXISTS (SELECT 1 FROM public.concession WHERE request_id = OLD.id)) THEN RAISE EXCEPTION 'TD-REQUEST-DECIDED' USING ERRCODE='TD016'; END IF;
  IF NEW.row_version <> OLD.row_version + 1 THEN RAISE EXCEPTION 'TD-STALE' USING ERRCODE='TD022'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER concession_request_b BEFORE INSERT OR UPDATE OR DELETE ON concession_request FOR EACH ROW EXECUTE FUNCTION concession_request_guard();
--;
CREATE FUNCTION hold_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM 1 FROM public.deal WHERE id = OLD.deal_id FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM public.concession WHERE deal_id = OLD.deal_id) THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION 'TD-HOLD-IMMUTABLE' USING ERRCODE='TD056';
END $$;
--;
CREATE TRIGGER hold_b BEFORE UPDATE OR DELETE ON hold FOR EACH ROW EXECUTE FUNCTION hold_guard();
--;
CREATE FUNCTION contract_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE; p public.deal_price%ROWTYPE;
BEGIN
  IF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'TD-CONTRACT-IMMUTABLE' USING ERRCODE='TD060'; END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM 1 FROM public.deal WHERE id = OLD.deal_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM public.receipt WHERE deal_id = OLD.deal_id) OR EXISTS (SELECT 1 FROM public.deal WHERE id = OLD.deal_id AND (outcome = 'won' OR stage = 'payment'))
    THEN RAISE EXCEPTION 'TD-CONTRACT-IMMUTABLE' USING ERRCODE='TD060'; END IF;
    RETURN OLD;
  END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'TD-DEAL-NOT-FOUND' USING ERRCODE='TD002'; END IF;
  IF EXISTS (SELECT 1 FROM public.contract WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-CONTRACT-EXISTS' USING ERRCODE='TD061'; END IF;
  IF d.outcome <> 'open' THEN RAISE EXCEPTION 'TD-DEAL-CLOSED' USING ERRCODE='TD003'; END IF;
  SELECT * INTO p FROM public.deal_price WHERE deal_id = NEW.deal_id;
  IF p.version IS NULL AND d.imported <> 1 THEN RAISE EXCEPTION 'TD-CONTRACT-NO-QUOTE' USING ERRCODE='TD062'; END IF;
  IF p.price_fen IS NOT NULL AND NEW.amount_fen < p.price_fen THEN RAISE EXCEPTION 'TD-CONTRACT-BELOW-PRICE' USING ERRCODE='TD063'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER contract_b BEFORE INSERT OR UPDATE OR DELETE ON contract FOR EACH ROW EXECUTE FUNCTION contract_guard();
--;
CREATE FUNCTION instalment_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE total numeric; limit_fen bigint;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.deal_id <> OLD.deal_id THEN RAISE EXCEPTION 'TD-CHECK' USING ERRCODE='TD070'; END IF;
  PERFORM 1 FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  SELECT amount_fen INTO limit_fen FROM public.contract WHERE deal_id = NEW.deal_id;
  IF limit_fen IS NULL THEN RAISE EXCEPTION 'TD-CONTRACT-NOT-FOUND' USING ERRCODE='TD064'; END IF;
  SELECT coalesce(sum(amount_fen), 0) INTO total FROM public.instalment WHERE deal_id = NEW.deal_id AND id <> NEW.id;
  IF total + NEW.amount_fen > limit_fen THEN RAISE EXCEPTION 'TD-PLAN-ABOVE-CONTRACT' USING ERRCODE='TD071'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER instalment_b BEFORE INSERT OR UPDATE ON instalment FOR EACH ROW EXECUTE FUNCTION instalment_guard();
--;
CREATE FUNCTION receipt_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE d public.deal%ROWTYPE;
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'TD-RECEIPT-IMMUTABLE' USING ERRCODE='TD080'; END IF;
  SELECT * INTO d FROM public.deal WHERE id = NEW.deal_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM public.contract WHERE deal_id = NEW.deal_id) THEN RAISE EXCEPTION 'TD-CONTRACT-NOT-FOUND' USING ERRCODE='TD064'; END IF;
  IF NEW.kind = 'writeoff' AND NOT EXISTS (SELECT 1 FROM public.person WHERE id = NEW.by_id AND role = 'boss' AND NEW.by_role = 'boss') THEN RAISE EXCEPTION 'TD-WRITEOFF-ROLE' USING ERRCODE='TD081'; END IF;
  IF NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM public.receipt WHERE reverses_id = NEW.reverses_id) THEN RAISE EXCEPTION 'TD-RECEIPT-REVERSED' USING ERRCODE='TD082'; END IF;
  IF NEW.amount_fen < 0 AND d.outcome = 'won' AND EXISTS (SELECT 1 FROM public.deal_money m WHERE m.deal_id = NEW.deal_id AND m.settled_fen + NEW.amount_fen < m.contract_fen)
  THEN RAISE EXCEPTION 'TD-RECEIPT-WON' USING ERRCODE='TD084'; END IF;
  IF NEW.kind = 'reversal' AND NOT EXISTS (SELECT 1 FROM public.receipt o WHERE o.id = NEW.reverses_id AND o.deal_id = NEW.deal_id AND o.kind <> 'reversal' AND o.amount_fen = -NEW.amount_fen)
  THEN RAISE EXCEPTION 'TD-RECEIPT-AMOUNT' USING ERRCODE='TD083'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER receipt_b BEFORE INSERT OR UPDATE OR DELETE ON receipt FOR EACH ROW EXECUTE FUNCTION receipt_guard();
--;
CREATE TRIGGER receipt_t BEFORE TRUNCATE ON receipt FOR EACH STATEMENT EXECUTE FUNCTION receipt_guard();
--;
CREATE FUNCTION td_key_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) -> TG_ARGV[0]) IS DISTINCT FROM (to_jsonb(OLD) -> TG_ARGV[0]) THEN RAISE EXCEPTION 'TD-ID-IMMUTABLE' USING ERRCODE='TD090'; END IF;
  RETURN NEW;
END $$;
--;
CREATE TRIGGER person_k BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER customer_k BEFORE UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER contact_k BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER next_step_k BEFORE UPDATE ON next_step FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER meeting_k BEFORE UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER objection_k BEFORE UPDATE ON objection FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER promise_k BEFORE UPDATE ON promise FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER instalment_k BEFORE UPDATE ON instalment FOR EACH ROW EXECUTE FUNCTION td_key_guard('id');
--;
CREATE TRIGGER policy_k BEFORE UPDATE ON policy FOR EACH ROW EXECUTE FUNCTION td_key_guard('key');
--;
-- The gates are measured by the order of the stages.
CREATE FUNCTION stage_policy_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stage = OLD.stage AND NEW.position = OLD.position THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'TD-CHECK' USING ERRCODE='TD070';
END $$;
--;
CREATE TRIGGER stage_policy_b BEFORE INSERT OR UPDATE OR DELETE ON stage_policy FOR EACH ROW EXECUTE FUNCTION stage_policy_guard();
--;
CREATE TRIGGER stage_policy_t BEFORE TRUNCATE ON stage_policy FOR EACH STATEMENT EXECUTE FUNCTION stage_policy_guard();
--;
CREATE FUNCTION td_truncate_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE='TD091'; END $$;
--;
CREATE TRIGGER hold_t BEFORE TRUNCATE ON hold FOR EACH STATEMENT EXECUTE FUNCTION td_truncate_guard('TD-HOLD-IMMUTABLE');
--;
CREATE TRIGGER quote_item_t BEFORE TRUNCATE ON quote_item FOR EACH STATEMENT EXECUTE FUNCTION td_truncate_guard('TD-QUOTE-IMMUTABLE');
--;
CREATE TRIGGER concession_request_t BEFORE TRUNCATE ON concession_request FOR EACH STATEMENT EXECUTE FUNCTION td_truncate_guard('TD-REQUEST-DECIDED');
--;
CREATE TRIGGER contract_t BEFORE TRUNCATE ON contract FOR EACH STATEMENT EXECUTE FUNCTION td_truncate_guard('TD-CONTRACT-IMMUTABLE');
--;
CREATE TRIGGER passage_t BEFORE TRUNCATE ON passage FOR EACH STATEMENT EXECUTE FUNCTION td_truncate_guard('TD-PASSAGE-IMMUTABLE');
