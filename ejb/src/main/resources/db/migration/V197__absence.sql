-- Section 1: the Vice-President acts when the President is absent; the absence is recorded, dated, and may end early.

create table absence (
  id          bigint primary key,
  version     int not null,
  person_id   text not null references person (id),
  first_day   date not null,
  last_day    date not null,
  reason      text not null check (length(reason) <= 1000),
  recorded_by text not null references person (id),
  recorded_at timestamptz not null,
  ended_by    text references person (id),
  ended_at    timestamptz,
  check (last_day >= first_day),
  check ((ended_by is null) = (ended_at is null))
);
create sequence absence_seq increment 50;
create index absence_person on absence (person_id, last_day);
