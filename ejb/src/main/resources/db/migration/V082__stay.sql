-- X6: stays, proposed, running and ended. What they do to limits stands in the ledger (standstill).

create table stay (
  id         bigint primary key,
  version    int not null,
  case_id    bigint not null references case_file (id),
  ground     text not null,
  cause      text not null,
  asked_by   text not null,
  reasons    text not null check (length(reasons) <= 2000),
  until_day  date,
  limits     text not null,
  status     text not null,
  asked_at   timestamptz not null,
  began_at   timestamptz,
  ended_at   timestamptz,
  service_id bigint references service (id)
);
create sequence stay_seq increment 50;
create index stay_case on stay (case_id, id);
create unique index stay_one_open on stay (case_id) where status in ('PROPOSED', 'RUNNING');
create index stay_end on stay (until_day) where status = 'RUNNING';
