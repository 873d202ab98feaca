-- S15: exhibits, objections to them and rulings.

create table exhibit (
  id             bigint primary key,
  version        int not null,
  case_id        bigint not null references case_file (id),
  number         text not null,
  side           text not null,
  kind           text not null,
  title          text not null,
  made_on        date,
  source         text not null,
  custody        text not null,
  language       text,
  access_class   text not null,
  personal_data  boolean not null,
  military_detail boolean not null,
  source_at_risk boolean not null,
  summary_owed   boolean not null,
  good_cause     text,
  document_id    bigint not null references document (id),
  summary_id     bigint references document (id),
  filer_id       text not null,
  filed_at       timestamptz not null,
  service_id     bigint,
  served_at      timestamptz,
  state          text not null,
  ground         text,
  objection      text,
  objected_at    timestamptz,
  answer         text,
  answered_at    timestamptz,
  ruling         text,
  limited_to     text,
  reasons        text,
  ruled_at       timestamptz,
  ruled_by       text,
  unique (case_id, number)
);
create sequence exhibit_seq increment 50;
create index exhibit_service on exhibit (service_id);
create index exhibit_document on exhibit (document_id);
