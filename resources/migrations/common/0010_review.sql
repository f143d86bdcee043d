-- What boards and lists show of a deal, in one row. Read-only; the sums of any report are sums of these rows.
CREATE VIEW deal_card (id, customer_id, customer, title, owner_id, owner, team, industry, stage, outcome, amount_fen, opened_us, stage_since_us,
                       closed_us, expected_close, imported, next_what, next_day, next_minute, concessions, pending, row_version, external_id, product, source, lost_reason) AS
SELECT d.id, d.customer_id, c.name, d.title, d.owner_id, p.name, p.team, c.industry, d.stage, d.outcome, d.amount_fen, d.opened_us, d.stage_since_us,
       d.closed_us, d.expected_close, d.imported, n.what, n.due_day, n.due_minute,
       (SELECT count(*) FROM concession s WHERE s.deal_id = d.id),
       (SELECT count(*) FROM concession_request r WHERE r.deal_id = d.id AND r.state = 'pending'),
       d.row_version, d.external_id, d.product, d.source, d.lost_reason
  FROM deal d
  JOIN customer c ON c.id = d.customer_id
  JOIN person p ON p.id = d.owner_id
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.state = 'open'
 WHERE d.withdrawn_us IS NULL;
--;
-- What exports write, a row each; of several contacts the first. Deals of an undone import are in none of them.
CREATE VIEW deal_export (id, external_id, customer, title, owner, stage, outcome, amount_fen, opened_us, closed_us, expected_close, industry, source,
                         product, contact, phone, note, lost_reason, next_what, next_day, concessions) AS
SELECT d.id, d.external_id, c.name, d.title, p.name, d.stage, d.outcome, d.amount_fen, d.opened_us, d.closed_us, d.expected_close, c.industry, d.source,
       d.product, k.name, k.phone, d.note, d.lost_reason, n.what, n.due_day,
       (SELECT count(*) FROM concession s WHERE s.deal_id = d.id)
  FROM deal d
  JOIN customer c ON c.id = d.customer_id
  JOIN person p ON p.id = d.owner_id
  LEFT JOIN contact k ON k.id = (SELECT min(f.id) FROM contact f WHERE f.customer_id = d.customer_id)
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.state = 'open'
 WHERE d.withdrawn_us IS NULL;
--;
CREATE VIEW customer_export (id, name, industry, source, contact, contact_title, phone, note, created_us, open_deals, won_deals) AS
SELECT c.id, c.name, c.industry, c.source, k.name, k.title, k.phone, c.note, c.created_us,
       (SELECT count(*) FROM deal d WHERE d.customer_id = c.id AND d.outcome = 'open' AND d.withdrawn_us IS NULL),
       (SELECT count(*) FROM deal d WHERE d.customer_id = c.id AND d.outcome = 'won' AND d.withdrawn_us IS NULL)
  FROM customer c
  LEFT JOIN contact k ON k.id = (SELECT min(f.id) FROM contact f WHERE f.customer_id = c.id)
 WHERE c.merged_into IS NULL AND c.withdrawn_us IS NULL;
--;
CREATE VIEW contact_export (id, customer, name, title, part, phone, personality) AS
SELECT k.id, c.name, k.name, k.title, k.part, k.phone, k.personality
  FROM contact k JOIN customer c ON c.id = k.customer_id
 WHERE c.merged_into IS NULL AND c.withdrawn_us IS NULL;
--;
CREATE VIEW meeting_export (id, deal_id, customer, title, kind, at_us, minutes, stage, result, by_name, note) AS
SELECT m.id, m.deal_id, c.name, d.title, m.kind, m.at_us, m.minutes, m.stage, m.result, p.name, m.note
  FROM meeting m
  JOIN deal d ON d.id = m.deal_id
  JOIN customer c ON c.id = d.customer_id
  JOIN person p ON p.id = m.by_id
 WHERE d.withdrawn_us IS NULL;
