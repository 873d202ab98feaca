-- X8: proceedings elsewhere that a party has flagged; one open at a time.

create table other_proceeding (
  id              bigint primary key,
  version         int not null,
  case_id         bigint not null references case_file (id),
  forum           text not null,
  name            text not null check (length(name) <= 300),
  since           date,
  words           text not null check (length(words) <= 4000),
  flagged_by      text not null,
  flagged_by_name text not null,
  flagged_at      timestamptz not null,
  answer          text check (length(answer) <= 4000),
  ruling          text,
  reasons         text check (length(reasons) <= 4000),
  settled_at      timestamptz,
  service_id      bigint references service (id)
);
create sequence other_proceeding_seq increment 50;
create index other_proceeding_case on other_proceeding (case_id, id);
create unique index other_proceeding_open on other_proceeding (case_id) where settled_at is null;
