-- S11: preliminary objections, the answers to them, and what is ruled claim by claim.

create table objection (
  id               bigint primary key,
  version          int not null,
  case_id          bigint not null references case_file (id),
  side             text not null,
  grounds          text not null,
  claims           text not null,
  reasons          text not null check (length(reasons) <= 20000),
  filed_at         timestamptz not null,
  services         text,
  status           text not null,
  suspends         boolean not null,
  claimant_words   text check (length(claimant_words) <= 20000),
  respondent_words text check (length(respondent_words) <= 20000),
  answered_at      timestamptz,
  overdue          boolean not null,
  ruled_at         timestamptz,
  ruled_by         text references person (id),
  ruling           text check (length(ruling) <= 20000),
  slug             text,
  citation         text
);
create sequence objection_seq increment 50;
create index objection_case on objection (case_id, id);
create unique index objection_once on objection (case_id) where side = 'RSP';

create table objection_ruling (
  id           bigint primary key,
  objection_id bigint not null references objection (id),
  claim_no     int not null,
  outcome      text not null,
  ground       text,
  unique (objection_id, claim_no)
);
create sequence objection_ruling_seq increment 50;
