-- S09: challenges of judges (TL-19, TL-20), vacant seats and their filling.

create table judge_challenge (
  id             bigint primary key,
  version        int not null,
  case_id        bigint not null references case_file (id),
  judge_id       text not null references person (id),
  judge_name     text not null,
  side           text not null,
  reasons        text not null check (length(reasons) <= 4000),
  known_since    date,
  filed_at       timestamptz not null,
  status         text not null,
  judge_words    text check (length(judge_words) <= 4000),
  party_words    text check (length(party_words) <= 4000),
  heard_at       timestamptz,
  overdue        boolean not null,
  decided_at     timestamptz,
  decided_by     text,
  ruling         text check (length(ruling) <= 8000),
  decision_slug  text,
  citation       text,
  document_id    bigint references document (id)
);
create sequence judge_challenge_seq increment 50;
create index judge_challenge_case on judge_challenge (case_id, id);
create unique index judge_challenge_open on judge_challenge (case_id, judge_id) where status in ('FILED', 'HEARD');

create table vacancy (
  id             bigint primary key,
  version        int not null,
  case_id        bigint not null references case_file (id),
  seat           int not null,
  judge_id       text not null references person (id),
  judge_name     text not null,
  cause          text not null,
  arose_at       timestamptz not null,
  opened_at      timestamptz,
  filled_at      timestamptz,
  successor_id   text references person (id),
  record_owed    boolean not null,
  record_read_at timestamptz,
  rehearing      text,
  rehearing_why  text check (length(rehearing_why) <= 4000),
  reheard_at     timestamptz
);
create sequence vacancy_seq increment 50;
create index vacancy_case on vacancy (case_id, id);

alter table panel add column vacant_seat int;
