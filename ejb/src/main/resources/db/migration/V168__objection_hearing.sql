-- S11: the hearing on a preliminary objection, where the panel wants one.

alter table objection add column hearing_on date;
alter table objection add column hearing_place text;
alter table objection add column minutes_id bigint references document (id);
