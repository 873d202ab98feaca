-- X3: cases on the same measure or against the same respondent, asked to be joined or coordinated.

create table joinder (
  id              bigint primary key,
  version         int not null,
  case_id         bigint not null references case_file (id),
  other_id        bigint not null references case_file (id),
  mode            text not null check (mode in ('JOIN', 'COORD')),
  ground          text not null check (ground in ('MEASURE', 'RESPONDENT')),
  asked_by        text not null,
  asked_by_name   text not null,
  reasons         text not null check (length(reasons) <= 5000),
  status          text not null,
  authority       text not null check (authority in ('PRESIDENT', 'PRESIDING')),
  decided_in      bigint not null references case_file (id),
  overdue         boolean not null default false,
  lead_id         bigint references case_file (id),
  ruling          text check (length(ruling) <= 5000),
  decided_by_name text,
  asked_at        timestamptz not null,
  settled_at      timestamptz,
  check (case_id <> other_id),
  check ((lead_id is not null) = (status = 'JOINED'))
);
create sequence joinder_seq increment 50;
create index joinder_case on joinder (case_id, id);
create index joinder_other on joinder (other_id, id);
create unique index joinder_open on joinder (least(case_id, other_id), greatest(case_id, other_id))
  where status in ('HEARING', 'DECIDING');

create table joinder_answer (
  id         bigint primary key,
  joinder_id bigint not null references joinder (id),
  case_id    bigint not null references case_file (id),
  side       text not null,
  name       text not null,
  words      text not null check (length(words) <= 5000),
  at         timestamptz not null,
  unique (joinder_id, case_id, side)
);
create sequence joinder_answer_seq increment 50;

alter table case_file
  add column lead_case_id bigint references case_file (id),
  add column joined_respondents text not null default '',
  add check (lead_case_id is null or close_reason = 'JOINED');
create index case_file_respondent on case_file (respondent, id);
create index case_file_lead on case_file (lead_case_id) where lead_case_id is not null;

alter table claim
  add column joined_from text,
  add column joined_no int,
  add check ((joined_from is null) = (joined_no is null));
