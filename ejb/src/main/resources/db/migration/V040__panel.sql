-- S08-S10: establishment, composition and organisation of a panel.

create table panel_establishment (
  case_id        bigint primary key references case_file (id),
  version        int not null,
  requested_at   timestamptz not null,
  at_first       boolean not null,
  objected_at    timestamptz,
  objected_by    text,
  objection      text,
  first_at       timestamptz,
  established_at timestamptz,
  removed_at     timestamptz
);
create table council_record (
  id            bigint primary key,
  case_id       bigint not null references case_file (id),
  consideration int not null,
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  present       text not null,
  rejecting     text not null,
  views         text not null,
  outcome       text not null,
  document_id   bigint references document (id),
  unique (case_id, consideration)
);
create sequence council_record_seq increment 50;

create table panel (
  case_id       bigint primary key references case_file (id),
  version       int not null,
  opened_at     timestamptz not null,
  seed          text not null,
  seed_hash     text not null,
  seed_opened   boolean not null,
  wish_clm      int,
  wish_rsp      int,
  seats         int check (seats in (3, 5)),
  proposed_at   timestamptz,
  list_clm_at   timestamptz,
  list_rsp_at   timestamptz,
  names_clm     text not null,
  names_rsp     text not null,
  asked_clm_at  timestamptz,
  asked_rsp_at  timestamptz,
  referred_at   timestamptz,
  vice          boolean not null,
  nominated_at  timestamptz,
  nominated_way text,
  composed_at   timestamptz
);
create table nominee (
  id           bigint primary key,
  version      int not null,
  case_id      bigint not null references case_file (id),
  person_id    text not null references person (id),
  name         text not null,
  nationality  text not null references signatory (code),
  state        text not null,
  rank_clm     int,
  rank_rsp     int,
  struck_clm   boolean not null,
  struck_rsp   boolean not null,
  seat         int,
  nominated_at timestamptz,
  disclosed_at timestamptz,
  nationalities text,
  posts        text,
  interests    text,
  past_roles   text,
  publications text,
  document_id  bigint references document (id),
  unique (case_id, person_id)
);
create sequence nominee_seq increment 50;
create index nominee_person on nominee (person_id);

create table case_organisation (
  case_id      bigint primary key references case_file (id),
  version      int not null,
  opened_at    timestamptz not null,
  terms_clm    text not null,
  terms_rsp    text not null,
  terms        text,
  terms_at     timestamptz,
  terms_special boolean not null,
  presiding    text references person (id),
  presiding_at timestamptz,
  presiding_way text,
  languages    text,
  confidentiality text,
  pages_first  int,
  pages_second int,
  ordered_at   timestamptz,
  ordered_by   text,
  by_default   boolean not null
);
create table presiding_vote (
  case_id   bigint not null references case_file (id),
  judge_id  text not null references person (id),
  choice_id text not null references person (id),
  cast_at   timestamptz not null,
  primary key (case_id, judge_id)
);
create table timetable_date (
  id      bigint primary key,
  case_id bigint not null references case_file (id),
  code    text not null,
  due_at  timestamptz not null,
  unique (case_id, code)
);
create sequence timetable_date_seq increment 50;
