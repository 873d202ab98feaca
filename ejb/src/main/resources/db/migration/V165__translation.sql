-- X9: translations that the Registry owes or a party supplies, doubts about them, languages agreed in a case, and the
-- languages in which a Signatory takes operative papers. A limit waits for a translation by a row of the ledger.

alter table signatory add column languages text not null default '';

alter table deadline add column awaiting boolean not null default false;
alter table standstill
  add column side         text,
  add column item         text,
  add column delivered_at timestamptz,
  add column served_at    timestamptz;
drop index standstill_one_running;
create unique index standstill_one_running on standstill (case_id) where ended_on is null and item is null;
create unique index standstill_one_wait on standstill (case_id, item) where ended_on is null and item is not null;

create table translation (
  id          bigint primary key,
  version     int not null,
  case_id     bigint not null references case_file (id),
  document_id bigint not null references document (id),
  label       text not null,
  language    text not null,
  origin      text not null check (origin in ('REGISTRY', 'PARTY')),
  status      text not null check (status in ('OWED', 'IN_HAND', 'DONE', 'MOOT')),
  owed_at     timestamptz,
  taken_by    text,
  taken_at    timestamptz,
  paper_id    bigint references document (id),
  filed_side  text,
  filed_by    text,
  filed_at    timestamptz,
  check (status <> 'DONE' or paper_id is not null)
);
create sequence translation_seq increment 50;
create index translation_case on translation (case_id, id);
create index translation_document on translation (document_id);
create unique index translation_paper on translation (paper_id);
create unique index translation_owed on translation (document_id, language) where status in ('OWED', 'IN_HAND') and origin = 'REGISTRY';

create table translation_objection (
  id             bigint primary key,
  version        int not null,
  translation_id bigint not null references translation (id),
  side           text not null,
  made_by        text not null,
  words          text not null check (length(words) <= 2000),
  made_at        timestamptz not null,
  answer         text check (length(answer) <= 2000),
  answered_by    text,
  answered_at    timestamptz
);
create sequence translation_objection_seq increment 50;
create index translation_objection_of on translation_objection (translation_id);

create table case_language (
  id          bigint primary key,
  version     int not null,
  case_id     bigint not null references case_file (id),
  language    text not null check (language in ('de', 'es', 'it')),
  asked_by    text not null,
  status      text not null check (status in ('ASKED', 'AGREED', 'DECLINED')),
  asked_at    timestamptz not null,
  answered_at timestamptz
);
create sequence case_language_seq increment 50;
create unique index case_language_one on case_language (case_id, language) where status <> 'DECLINED';
