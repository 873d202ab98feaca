-- Section 1: the reference tables are kept by Registrar and administrator, each change dated and logged.

create table reference_change (
  id         bigint primary key,
  noted_at   timestamptz not null,
  actor_id   text not null,
  actor_name text not null,
  register   text not null,
  entry      text not null,
  act        text not null,
  in_force   date not null,
  was        text not null,
  became     text not null
);
create sequence reference_change_seq increment 50;
create index reference_change_register on reference_change (register, entry, id desc);
create trigger reference_change_append_only before update or delete on reference_change
  for each row execute function refuse_change();
create trigger reference_change_no_truncate before truncate on reference_change
  for each statement execute function refuse_change();

-- acceptance and reservations of a Signatory from a day on; the row of the Signatory says what is in force today
create table signatory_term (
  id           bigint primary key,
  state        text not null references signatory (code),
  valid_from   date not null,
  acceptance   text not null,
  reservations text not null,
  in_force     boolean not null,
  unique (state, valid_from)
);
create sequence signatory_term_seq increment 50;
create index signatory_term_waiting on signatory_term (valid_from) where not in_force;

alter table gazetteer_place add column valid_to date;
create sequence gazetteer_place_seq start 1001;

-- a nomination to the roster ends with its term (section 1: six years)
alter table appointment add column ends_on date;
create index appointment_ending on appointment (ends_on) where valid_to is null and ends_on is not null;
