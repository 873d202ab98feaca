-- Registry of instruments; drafts, filed forms, claims and examinations (S01 to S03).

create table instrument (
  id        text primary key,
  title     text not null,
  signed_on date,
  kind      text not null,
  invocable boolean not null,
  status    text not null,
  history   text not null
);
create table provision (
  id            text primary key,
  instrument_id text not null references instrument (id),
  article       text not null,
  paraphrase    text not null,
  verification  text not null,
  valid_from    date,
  valid_to      date,
  invocable     boolean not null
);
create index provision_instrument on provision (instrument_id);
create table binding (
  id           bigint primary key,
  provision_id text not null references provision (id),
  state        text not null,
  valid_from   date,
  valid_to     date,
  reservation  text
);
create sequence binding_seq increment 50;
create index binding_provision on binding (provision_id);

create table claim_draft (
  id        bigint primary key,
  version   int not null,
  state     text not null references signatory (code),
  author_id text not null references person (id),
  edited_by text not null references person (id),
  title     text not null,
  form      text not null,
  cures     bigint references case_file (id),
  filed_as  bigint references case_file (id),
  edited_at timestamptz not null,
  due_at    timestamptz not null,
  warned    int not null
);
create sequence claim_draft_seq increment 50;
create index claim_draft_state on claim_draft (state, edited_at desc) where filed_as is null;
create index claim_draft_due on claim_draft (due_at) where filed_as is null;

create table filed_form (
  id          bigint primary key,
  case_id     bigint not null references case_file (id),
  no          int not null,
  form        text not null,
  form_hash   text not null,
  signer_id   text not null references person (id),
  signed_name text not null,
  for_all     boolean not null,
  filed_at    timestamptz not null,
  unique (case_id, no)
);
create sequence filed_form_seq increment 50;

create table claim (
  id              bigint primary key,
  case_id         bigint not null references case_file (id),
  no              int not null,
  category        text,
  claim_group     text,
  measure         text not null,
  measure_hash    text not null,
  single_incident boolean not null,
  period_from     date,
  period_to       date,
  ongoing         boolean not null,
  provisions      text not null,
  facts           text not null,
  attribution     text,
  confidence      int,
  harm            text not null,
  remedies        text not null,
  place           text,
  unique (case_id, no)
);
create sequence claim_seq increment 50;
create index claim_measure on claim (measure_hash);

create table examination (
  case_id     bigint primary key references case_file (id),
  version     int not null,
  round       int not null,
  stage       text not null,
  points      text not null,
  clerk_id    text references person (id),
  saved_by    text,
  saved_at    timestamptz,
  ground      text,
  reasons     text,
  settled_by  text,
  cleared     boolean not null,
  duplicate_of text,
  reserved    boolean not null,
  papers      int not null
);
