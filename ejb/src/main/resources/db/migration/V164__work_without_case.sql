-- A task may be about a Signatory outside any case: its webhook was disabled by an event that belongs to none.

alter table work_item alter column case_id drop not null;
alter table work_item add check (case_id is not null or subject <> '');
create unique index work_item_of_no_case on work_item (task_key, subject) where case_id is null and closed_at is null;
