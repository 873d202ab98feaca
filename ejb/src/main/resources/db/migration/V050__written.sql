-- S13, X1: written rounds and non-appearance.

create table submission (
  id           bigint primary key,
  case_id      bigint not null references case_file (id),
  round        text not null,
  side         text not null,
  filed_at     timestamptz not null,
  filer_id     text not null,
  document_id  bigint not null references document (id),
  summary_id   bigint not null references document (id),
  service_id   bigint,
  served_at    timestamptz,
  unique (case_id, round)
);
create sequence submission_seq increment 50;
create index submission_service on submission (service_id);
create table outline_line (
  submission_id bigint not null references submission (id),
  position      int not null,
  paragraphs    text not null,
  heading       text not null,
  claims        text not null,
  exhibits      text not null,
  primary key (submission_id, position)
);
create table written_phase (
  case_id   bigint primary key references case_file (id),
  version   int not null,
  opened_at timestamptz not null,
  missed    text not null,
  closed_at timestamptz
);
create table non_appearance (
  id           bigint primary key,
  case_id      bigint not null references case_file (id),
  occasion     text not null,
  side         text not null,
  missed_at    timestamptz not null,
  noticed_at   timestamptz,
  document_id  bigint references document (id),
  service_id   bigint,
  served_at    timestamptz,
  appeared_at  timestamptz,
  recorded_at  timestamptz,
  reentered_at timestamptz,
  unique (case_id, occasion)
);
create sequence non_appearance_seq increment 50;
