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
