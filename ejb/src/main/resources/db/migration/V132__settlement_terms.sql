-- S07: terms of a recorded settlement are performed, or their day passes.

alter table settlement_term
  add column performed_at timestamptz,
  add column performed_by text,
  add column overdue_at   timestamptz;
create index settlement_term_due on settlement_term (due_on)
  where due_on is not null and performed_at is null and overdue_at is null;
