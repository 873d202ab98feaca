-- X6, X7: what the end of a limit depends on besides its start; the ledger of stays.

alter table deadline add column fixed_day date;
alter table deadline add column still_since date;
alter table deadline add column still_until date;
alter table deadline add column not_before timestamptz;

create table standstill (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  from_day  date not null,
  until_day date,
  ended_on  date,
  reason    text not null,
  limits    text not null
);
create sequence standstill_seq increment 50;
create index standstill_case on standstill (case_id, id);
create unique index standstill_one_running on standstill (case_id) where ended_on is null;
