-- The invariants again, for whoever writes to the file without Tandan: readable ids, types that CHECK does not hold in SQLite,
-- REPLACE, hidden rowids. recursive_triggers and foreign_keys are off in a plain shell, so nothing here relies on them.
CREATE TRIGGER concession_bi BEFORE INSERT ON concession BEGIN
  SELECT RAISE(ABORT,'TD-CONCESSION-TYPE')       WHERE typeof(NEW.deal_id)<>'integer' OR typeof(NEW.ordinal)<>'integer' OR typeof(NEW.approver_id)<>'integer' OR typeof(NEW.amount_fen)<>'integer' OR typeof(NEW.created_us)<>'integer' OR typeof(NEW.version)<>'integer' OR typeof(NEW.in_return)<>'text' OR typeof(NEW.argument)<>'text' OR NEW.amount_fen<=0 OR length(NEW.in_return)+length(NEW.argument)=0;
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND')        WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-CLOSED')           WHERE EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND outcome<>'open');
  SELECT RAISE(ABORT,'TD-CONCESSION-SIGNED')     WHERE EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-LIMIT')      WHERE NEW.ordinal NOT IN (1,2) OR (SELECT count(*) FROM concession WHERE deal_id=NEW.deal_id) >= min(2, coalesce((SELECT CAST(value AS INTEGER) FROM policy WHERE key='concession_limit'), 2));
  SELECT RAISE(ABORT,'TD-CONCESSION-ROLE-USED')  WHERE EXISTS (SELECT 1 FROM concession WHERE deal_id=NEW.deal_id AND approver_role=NEW.approver_role);
  SELECT RAISE(ABORT,'TD-CONCESSION-ORDER')      WHERE NEW.ordinal <> 1 + (SELECT count(*) FROM concession WHERE deal_id=NEW.deal_id) OR NEW.prev_ordinal IS NOT nullif(NEW.ordinal-1,0);
  SELECT RAISE(ABORT,'TD-CONCESSION-ROLE')       WHERE NEW.approver_role IS NOT CASE NEW.ordinal WHEN 1 THEN 'lead' ELSE 'boss' END OR (NEW.person_role IS NOT 'boss' AND NEW.person_role||NEW.approver_role IS NOT 'leadlead') OR NOT EXISTS (SELECT 1 FROM person WHERE id=NEW.approver_id AND role=NEW.person_role);
  SELECT RAISE(ABORT,'TD-CONCESSION-NO-QUOTE')   WHERE NOT EXISTS (SELECT 1 FROM quote WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-QUOTE')      WHERE NEW.version <> (SELECT max(version) FROM quote WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-NO-HOLD')    WHERE NOT EXISTS (SELECT 1 FROM hold WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-BELOW-ZERO') WHERE NEW.amount_fen > (SELECT price_fen FROM deal_price WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-FLOOR')      WHERE EXISTS (SELECT 1 FROM deal_price WHERE deal_id=NEW.deal_id AND price_fen-NEW.amount_fen < floor_fen);
  SELECT RAISE(ABORT,'TD-REQUEST-DECIDED')       WHERE NEW.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM concession_request WHERE id=NEW.request_id AND deal_id=NEW.deal_id AND version=NEW.version AND state='pending');
  SELECT RAISE(ABORT,'TD-ROWID')                 WHERE EXISTS (SELECT 1 FROM concession WHERE rowid=NEW.rowid);
END;
--;
CREATE TRIGGER concession_ai AFTER INSERT ON concession BEGIN SELECT RAISE(ABORT,'TD-ROWID') WHERE NEW.rowid < 1; END;
--;
CREATE TRIGGER concession_bu BEFORE UPDATE ON concession BEGIN SELECT RAISE(ABORT,'TD-CONCESSION-IMMUTABLE'); END;
--;
CREATE TRIGGER concession_bd BEFORE DELETE ON concession BEGIN SELECT RAISE(ABORT,'TD-CONCESSION-IMMUTABLE'); END;
--;
CREATE TRIGGER deal_bi BEFORE INSERT ON deal BEGIN
  SELECT RAISE(ABORT,'TD-DEAL-TYPE')           WHERE typeof(NEW.id)<>'integer' OR typeof(NEW.amount_fen) NOT IN ('integer','null') OR NEW.amount_fen<0 OR NEW.row_version IS NOT 1
                                                  OR NEW.imported NOT IN (0,1) OR NEW.outcome NOT IN ('open','won','lost','shelved') OR NEW.stage NOT IN (SELECT stage FROM stage_policy);
  SELECT RAISE(ABORT,'TD-DEAL-EXISTS')         WHERE EXISTS (SELECT 1 FROM deal WHERE id=NEW.id OR rowid=NEW.rowid);
  SELECT RAISE(ABORT,'TD-WON-UNPAID')          WHERE NEW.outcome='won';
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')       WHERE NEW.imported<>1 AND NEW.stage<>'rapport';
END;
--;
CREATE TRIGGER deal_ai AFTER INSERT ON deal BEGIN SELECT RAISE(ABORT,'TD-ROWID') WHERE NEW.rowid < 1; END;
--;
CREATE TRIGGER deal_bu BEFORE UPDATE ON deal BEGIN
  SELECT RAISE(ABORT,'TD-DEAL-ID-IMMUTABLE')   WHERE NEW.id IS NOT OLD.id OR NEW.rowid <> OLD.rowid;
  SELECT RAISE(ABORT,'TD-DEAL-TYPE')           WHERE typeof(NEW.amount_fen) NOT IN ('integer','null') OR NEW.amount_fen<0 OR NEW.imported IS NOT OLD.imported OR NEW.outcome NOT IN ('open','won','lost','shelved');
  SELECT RAISE(ABORT,'TD-DEAL-AMOUNT')         WHERE NEW.amount_fen IS NOT OLD.amount_fen AND EXISTS (SELECT 1 FROM deal_price p WHERE p.deal_id=OLD.id AND (NEW.amount_fen IS NULL OR NEW.amount_fen < p.price_fen));
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')       WHERE NEW.stage IS NOT OLD.stage AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.deal_id=OLD.id AND p.from_stage=OLD.stage AND p.to_stage=NEW.stage
                                                 AND p.id = (SELECT max(l.id) FROM passage l WHERE l.deal_id=OLD.id));
  SELECT RAISE(ABORT,'TD-WON-UNPAID')          WHERE NEW.outcome='won' AND NOT EXISTS (SELECT 1 FROM deal_money m WHERE m.deal_id=OLD.id AND m.settled_fen >= m.contract_fen);
  SELECT RAISE(ABORT,'TD-STALE')               WHERE NEW.row_version IS NOT OLD.row_version + 1;
END;
--;
CREATE TRIGGER deal_bd BEFORE DELETE ON deal BEGIN
  SELECT RAISE(ABORT,'TD-DEAL-HAS-CONCESSION') WHERE EXISTS (SELECT 1 FROM concession WHERE deal_id=OLD.id);
  SELECT RAISE(ABORT,'TD-DEAL-HAS-MONEY')      WHERE EXISTS (SELECT 1 FROM contract WHERE deal_id=OLD.id);
  SELECT RAISE(ABORT,'TD-REFERENCE')           WHERE EXISTS (SELECT 1 FROM quote WHERE deal_id=OLD.id) OR EXISTS (SELECT 1 FROM passage WHERE deal_id=OLD.id);
END;
--;
CREATE TRIGGER passage_bi BEFORE INSERT ON passage BEGIN
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND') WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-CLOSED')    WHERE NEW.kind IN ('gate','waved','back') AND EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND outcome<>'open');
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.id <= coalesce((SELECT max(id) FROM passage WHERE deal_id=NEW.deal_id), 0)
                                             OR NEW.kind NOT IN ('start','gate','waved','back','undo','imported') OR NEW.to_stage NOT IN (SELECT stage FROM stage_policy)
                                             OR NEW.from_stage IS NOT CASE WHEN NEW.kind IN ('start','imported') THEN NULL ELSE (SELECT stage FROM deal WHERE id=NEW.deal_id) END;
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.kind IN ('gate','waved') AND (SELECT position FROM stage_policy WHERE stage=NEW.to_stage) <= (SELECT position FROM stage_policy WHERE stage=NEW.from_stage);
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.kind = 'back' AND (SELECT position FROM stage_policy WHERE stage=NEW.to_stage) >= (SELECT position FROM stage_policy WHERE stage=NEW.from_stage);
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.kind = 'undo' AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.deal_id=NEW.deal_id AND p.from_stage=NEW.to_stage AND p.to_stage=NEW.from_stage
                                             AND p.id = (SELECT max(l.id) FROM passage l WHERE l.deal_id=NEW.deal_id));
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.kind IN ('start','imported') AND EXISTS (SELECT 1 FROM passage WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-STAGE-PASSAGE')  WHERE NEW.kind = 'imported' AND NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND imported=1);
  SELECT RAISE(ABORT,'TD-GATE-REASON')    WHERE NEW.kind IN ('waved','back') AND length(NEW.reason)=0;
  SELECT RAISE(ABORT,'TD-GATE-WAVE-ROLE') WHERE NEW.kind = 'waved' AND NOT EXISTS (SELECT 1 FROM person WHERE id=NEW.by_id AND role=NEW.by_role AND role IN ('lead','boss'));
  -- Taking back a step back goes forward again: through the gate, unless the deal had been let past gates before.
  SELECT RAISE(ABORT,'TD-GATE')           WHERE (NEW.kind = 'gate' OR (NEW.kind = 'undo' AND NOT EXISTS (SELECT 1 FROM passage WHERE deal_id=NEW.deal_id AND kind IN ('waved','imported'))))
                                             AND EXISTS (SELECT 1 FROM gate_gap g JOIN stage_policy s ON s.stage=g.stage WHERE g.deal_id=NEW.deal_id
                                             AND s.position >= (SELECT position FROM stage_policy WHERE stage=NEW.from_stage) AND s.position < (SELECT position FROM stage_policy WHERE stage=NEW.to_stage));
END;
--;
CREATE TRIGGER passage_bu BEFORE UPDATE ON passage BEGIN SELECT RAISE(ABORT,'TD-PASSAGE-IMMUTABLE'); END;
--;
-- A deal whose adding is undone goes with its first row; any other passage stays.
CREATE TRIGGER passage_bd BEFORE DELETE ON passage BEGIN SELECT RAISE(ABORT,'TD-PASSAGE-IMMUTABLE') WHERE OLD.kind <> 'start' OR EXISTS (SELECT 1 FROM passage WHERE deal_id=OLD.deal_id AND id<>OLD.id); END;
--;
CREATE TRIGGER quote_bi BEFORE INSERT ON quote BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')            WHERE typeof(NEW.price_fen)<>'integer' OR typeof(NEW.standard_fen)<>'integer' OR typeof(NEW.floor_fen)<>'integer' OR typeof(NEW.version)<>'integer' OR NEW.price_fen<=0 OR NEW.floor_fen<0 OR NEW.floor_fen>NEW.price_fen OR NEW.standard_fen<=0 OR NEW.by_role NOT IN ('sales','lead','boss');
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND')   WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-CLOSED')      WHERE EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND outcome<>'open');
  SELECT RAISE(ABORT,'TD-QUOTE-SIGNED')     WHERE EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-QUOTE-VERSION')    WHERE NEW.version <> 1 + coalesce((SELECT max(version) FROM quote WHERE deal_id=NEW.deal_id), 0);
  SELECT RAISE(ABORT,'TD-QUOTE-LOCKED')     WHERE length(NEW.scope_change)=0 AND EXISTS (SELECT 1 FROM concession WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-QUOTE-LOWER')      WHERE length(NEW.scope_change)=0 AND EXISTS (SELECT 1 FROM deal_price p WHERE p.deal_id=NEW.deal_id AND NEW.price_fen < p.price_fen);
  SELECT RAISE(ABORT,'TD-QUOTE-SCOPE-ROLE') WHERE length(NEW.scope_change)>0 AND EXISTS (SELECT 1 FROM quote WHERE deal_id=NEW.deal_id)
                                              AND NOT EXISTS (SELECT 1 FROM person WHERE id=NEW.by_id AND role=NEW.by_role AND role IN ('lead','boss'));
  SELECT RAISE(ABORT,'TD-QUOTE-FLOOR-ROLE') WHERE NEW.floor_fen < (SELECT floor_fen FROM deal_price WHERE deal_id=NEW.deal_id)
                                              AND NOT EXISTS (SELECT 1 FROM person WHERE id=NEW.by_id AND role=NEW.by_role AND role IN ('lead','boss'));
END;
--;
CREATE TRIGGER quote_bu BEFORE UPDATE ON quote BEGIN SELECT RAISE(ABORT,'TD-QUOTE-IMMUTABLE'); END;
--;
-- Only a quote that nothing rests on yet may be taken back (undo).
CREATE TRIGGER quote_bd BEFORE DELETE ON quote BEGIN
  SELECT RAISE(ABORT,'TD-QUOTE-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM concession WHERE deal_id=OLD.deal_id) OR EXISTS (SELECT 1 FROM contract WHERE deal_id=OLD.deal_id)
    OR EXISTS (SELECT 1 FROM concession_request WHERE deal_id=OLD.deal_id AND version=OLD.version) OR OLD.version <> (SELECT max(version) FROM quote WHERE deal_id=OLD.deal_id);
END;
--;
CREATE TRIGGER quote_item_bi BEFORE INSERT ON quote_item BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')           WHERE typeof(NEW.version)<>'integer' OR typeof(NEW.line)<>'integer' OR NEW.line<1 OR typeof(NEW.quantity)<>'integer' OR NEW.quantity<=0 OR typeof(NEW.unit_fen)<>'integer' OR NEW.unit_fen<0;
  SELECT RAISE(ABORT,'TD-QUOTE-IMMUTABLE') WHERE NEW.version IS NOT (SELECT max(version) FROM quote WHERE deal_id=NEW.deal_id) OR EXISTS (SELECT 1 FROM concession WHERE deal_id=NEW.deal_id AND version=NEW.version)
    OR EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id) OR EXISTS (SELECT 1 FROM concession_request WHERE deal_id=NEW.deal_id AND version=NEW.version);
END;
--;
CREATE TRIGGER quote_item_bu BEFORE UPDATE ON quote_item BEGIN SELECT RAISE(ABORT,'TD-QUOTE-IMMUTABLE'); END;
--;
CREATE TRIGGER quote_item_bd BEFORE DELETE ON quote_item BEGIN
  SELECT RAISE(ABORT,'TD-QUOTE-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM concession WHERE deal_id=OLD.deal_id) OR EXISTS (SELECT 1 FROM contract WHERE deal_id=OLD.deal_id)
    OR EXISTS (SELECT 1 FROM concession_request WHERE deal_id=OLD.deal_id AND version=OLD.version) OR OLD.version <> (SELECT max(version) FROM quote WHERE deal_id=OLD.deal_id);
END;
--;
-- A request is asked once and decided once; taken back and asked again it may be (undo).
CREATE TRIGGER concession_request_bi BEFORE INSERT ON concession_request BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')             WHERE typeof(NEW.version)<>'integer' OR typeof(NEW.from_fen)<>'integer' OR typeof(NEW.to_fen)<>'integer' OR NEW.to_fen<0 OR NEW.to_fen>=NEW.from_fen OR length(NEW.argument)+length(NEW.in_return)=0;
  SELECT RAISE(ABORT,'TD-REQUEST-DECIDED')   WHERE NEW.state IS NOT 'pending' OR NEW.decided_us IS NOT NULL OR NEW.row_version IS NOT 1;
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND')    WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-CLOSED')       WHERE EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND outcome<>'open');
  SELECT RAISE(ABORT,'TD-CONCESSION-SIGNED') WHERE EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-CONCESSION-QUOTE')  WHERE NOT EXISTS (SELECT 1 FROM deal_price WHERE deal_id=NEW.deal_id AND version=NEW.version AND price_fen=NEW.from_fen);
  SELECT RAISE(ABORT,'TD-CONCESSION-PENDING') WHERE EXISTS (SELECT 1 FROM concession_request WHERE deal_id=NEW.deal_id AND state='pending');
END;
--;
CREATE TRIGGER concession_request_bu BEFORE UPDATE ON concession_request BEGIN
  SELECT RAISE(ABORT,'TD-REQUEST-DECIDED')   WHERE OLD.state IN ('approved','refused') OR NEW.state NOT IN ('pending','approved','refused','withdrawn') OR (NEW.state='pending') IS NOT (NEW.decided_us IS NULL)
    OR NEW.deal_id IS NOT OLD.deal_id OR NEW.version IS NOT OLD.version OR NEW.from_fen IS NOT OLD.from_fen OR NEW.to_fen IS NOT OLD.to_fen OR NEW.argument IS NOT OLD.argument
    OR NEW.in_return IS NOT OLD.in_return OR NEW.by_id IS NOT OLD.by_id OR NEW.at_us IS NOT OLD.at_us OR (NEW.state='approved' AND NOT EXISTS (SELECT 1 FROM concession WHERE request_id=OLD.id));
  SELECT RAISE(ABORT,'TD-CONCESSION-PENDING') WHERE NEW.state='pending' AND EXISTS (SELECT 1 FROM concession_request WHERE deal_id=OLD.deal_id AND state='pending' AND id<>OLD.id);
  SELECT RAISE(ABORT,'TD-STALE')             WHERE NEW.row_version IS NOT OLD.row_version + 1;
END;
--;
CREATE TRIGGER concession_request_bd BEFORE DELETE ON concession_request BEGIN SELECT RAISE(ABORT,'TD-REQUEST-DECIDED') WHERE OLD.state <> 'pending'; END;
--;
CREATE TRIGGER hold_bi BEFORE INSERT ON hold BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')          WHERE typeof(NEW.note)<>'text' OR length(NEW.note)=0;
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND') WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
END;
--;
CREATE TRIGGER hold_bu BEFORE UPDATE ON hold BEGIN SELECT RAISE(ABORT,'TD-HOLD-IMMUTABLE'); END;
--;
CREATE TRIGGER hold_bd BEFORE DELETE ON hold BEGIN SELECT RAISE(ABORT,'TD-HOLD-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM concession WHERE deal_id=OLD.deal_id); END;
--;
CREATE TRIGGER contract_bi BEFORE INSERT ON contract BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')                WHERE typeof(NEW.amount_fen)<>'integer' OR NEW.amount_fen<=0;
  SELECT RAISE(ABORT,'TD-CONTRACT-EXISTS')      WHERE EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-NOT-FOUND')       WHERE NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-DEAL-CLOSED')          WHERE EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND outcome<>'open');
  SELECT RAISE(ABORT,'TD-CONTRACT-NO-QUOTE')    WHERE NOT EXISTS (SELECT 1 FROM quote WHERE deal_id=NEW.deal_id) AND NOT EXISTS (SELECT 1 FROM deal WHERE id=NEW.deal_id AND imported=1);
  SELECT RAISE(ABORT,'TD-CONTRACT-BELOW-PRICE') WHERE EXISTS (SELECT 1 FROM deal_price p WHERE p.deal_id=NEW.deal_id AND NEW.amount_fen < p.price_fen);
END;
--;
CREATE TRIGGER contract_bu BEFORE UPDATE ON contract BEGIN SELECT RAISE(ABORT,'TD-CONTRACT-IMMUTABLE'); END;
--;
CREATE TRIGGER contract_bd BEFORE DELETE ON contract BEGIN SELECT RAISE(ABORT,'TD-CONTRACT-IMMUTABLE') WHERE EXISTS (SELECT 1 FROM receipt WHERE deal_id=OLD.deal_id) OR EXISTS (SELECT 1 FROM deal WHERE id=OLD.deal_id AND (outcome='won' OR stage='payment')); END;
--;
CREATE TRIGGER instalment_bi BEFORE INSERT ON instalment BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')                  WHERE typeof(NEW.amount_fen)<>'integer' OR NEW.amount_fen<=0;
  SELECT RAISE(ABORT,'TD-CONTRACT-NOT-FOUND')     WHERE NOT EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-PLAN-ABOVE-CONTRACT')    WHERE NEW.amount_fen + coalesce((SELECT sum(amount_fen) FROM instalment WHERE deal_id=NEW.deal_id), 0) > (SELECT amount_fen FROM contract WHERE deal_id=NEW.deal_id);
END;
--;
CREATE TRIGGER instalment_bu BEFORE UPDATE ON instalment BEGIN
  SELECT RAISE(ABORT,'TD-CHECK')                  WHERE typeof(NEW.amount_fen)<>'integer' OR NEW.amount_fen<=0 OR NEW.deal_id IS NOT OLD.deal_id;
  SELECT RAISE(ABORT,'TD-PLAN-ABOVE-CONTRACT')    WHERE NEW.amount_fen - OLD.amount_fen + coalesce((SELECT sum(amount_fen) FROM instalment WHERE deal_id=NEW.deal_id), 0) > (SELECT amount_fen FROM contract WHERE deal_id=NEW.deal_id);
END;
--;
CREATE TRIGGER receipt_bi BEFORE INSERT ON receipt BEGIN
  SELECT RAISE(ABORT,'TD-RECEIPT-AMOUNT')         WHERE typeof(NEW.amount_fen)<>'integer' OR NEW.amount_fen=0 OR (NEW.kind IN ('payment','writeoff') AND NEW.amount_fen<0) OR (NEW.kind='refund' AND NEW.amount_fen>0) OR NEW.kind NOT IN ('payment','refund','writeoff','reversal') OR (NEW.kind='reversal') IS NOT (NEW.reverses_id IS NOT NULL) OR NEW.by_role NOT IN ('sales','lead','boss');
  SELECT RAISE(ABORT,'TD-CONTRACT-NOT-FOUND')     WHERE NOT EXISTS (SELECT 1 FROM contract WHERE deal_id=NEW.deal_id);
  SELECT RAISE(ABORT,'TD-WRITEOFF-ROLE')          WHERE NEW.kind='writeoff' AND NOT EXISTS (SELECT 1 FROM person WHERE id=NEW.by_id AND role='boss' AND NEW.by_role='boss');
  SELECT RAISE(ABORT,'TD-RECEIPT-REVERSED')       WHERE NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM receipt WHERE reverses_id=NEW.reverses_id);
  SELECT RAISE(ABORT,'TD-RECEIPT-WON')            WHERE NEW.amount_fen<0 AND EXISTS (SELECT 1 FROM deal d JOIN deal_money m ON m.deal_id=d.id WHERE d.id=NEW.deal_id AND d.outcome='won' AND m.settled_fen+NEW.amount_fen < m.contract_fen);
  SELECT RAISE(ABORT,'TD-RECEIPT-AMOUNT')         WHERE NEW.kind='reversal' AND NOT EXISTS (SELECT 1 FROM receipt o WHERE o.id=NEW.reverses_id AND o.deal_id=NEW.deal_id AND o.kind<>'reversal' AND o.amount_fen=-NEW.amount_fen);
END;
--;
CREATE TRIGGER receipt_bu BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT,'TD-RECEIPT-IMMUTABLE'); END;
--;
CREATE TRIGGER receipt_bd BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT,'TD-RECEIPT-IMMUTABLE'); END;
--;
CREATE TRIGGER policy_bi BEFORE INSERT ON policy BEGIN SELECT RAISE(ABORT,'TD-POLICY-LIMIT') WHERE NEW.key='concession_limit' AND NEW.value NOT IN ('0','1','2'); END;
--;
CREATE TRIGGER policy_bu BEFORE UPDATE ON policy BEGIN SELECT RAISE(ABORT,'TD-POLICY-LIMIT') WHERE NEW.key='concession_limit' AND NEW.value NOT IN ('0','1','2'); END;
--;
-- The gates are measured by the order of the stages.
CREATE TRIGGER stage_policy_bi BEFORE INSERT ON stage_policy BEGIN SELECT RAISE(ABORT,'TD-CHECK') WHERE (SELECT count(*) FROM stage_policy) >= 6 OR EXISTS (SELECT 1 FROM stage_policy WHERE position=NEW.position); END;
--;
CREATE TRIGGER stage_policy_bu BEFORE UPDATE ON stage_policy BEGIN SELECT RAISE(ABORT,'TD-ID-IMMUTABLE') WHERE NEW.position IS NOT OLD.position; END;
--;
CREATE TRIGGER stage_policy_bd BEFORE DELETE ON stage_policy BEGIN SELECT RAISE(ABORT,'TD-CHECK'); END;
--;
-- REPLACE on a unique name or on the one open step would remove the row that holds it without a delete trigger.
CREATE TRIGGER person_bi BEFORE INSERT ON person BEGIN SELECT RAISE(ABORT,'TD-PERSON-EXISTS') WHERE EXISTS (SELECT 1 FROM person WHERE name_key=NEW.name_key); END;
--;
CREATE TRIGGER person_bu BEFORE UPDATE ON person BEGIN SELECT RAISE(ABORT,'TD-PERSON-EXISTS') WHERE EXISTS (SELECT 1 FROM person WHERE name_key=NEW.name_key AND id<>OLD.id); END;
--;
CREATE TRIGGER customer_bi BEFORE INSERT ON customer BEGIN
  SELECT RAISE(ABORT,'TD-CUSTOMER-EXISTS') WHERE NEW.merged_into IS NULL AND NEW.withdrawn_us IS NULL AND EXISTS (SELECT 1 FROM customer WHERE name_key=NEW.name_key AND merged_into IS NULL AND withdrawn_us IS NULL);
END;
--;
CREATE TRIGGER customer_bu BEFORE UPDATE ON customer BEGIN
  SELECT RAISE(ABORT,'TD-CUSTOMER-EXISTS') WHERE NEW.merged_into IS NULL AND NEW.withdrawn_us IS NULL AND EXISTS (SELECT 1 FROM customer WHERE name_key=NEW.name_key AND merged_into IS NULL AND withdrawn_us IS NULL AND id<>OLD.id);
END;
--;
CREATE TRIGGER next_step_bi BEFORE INSERT ON next_step BEGIN SELECT RAISE(ABORT,'TD-CONFLICT') WHERE NEW.state='open' AND EXISTS (SELECT 1 FROM next_step WHERE deal_id=NEW.deal_id AND state='open'); END;
--;
CREATE TRIGGER next_step_bu BEFORE UPDATE ON next_step BEGIN SELECT RAISE(ABORT,'TD-CONFLICT') WHERE NEW.state='open' AND EXISTS (SELECT 1 FROM next_step WHERE deal_id=NEW.deal_id AND state='open' AND id<>OLD.id); END;
