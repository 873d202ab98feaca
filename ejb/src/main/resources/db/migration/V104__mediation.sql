-- S06: good offices, conciliation, mediation; one open at a time. What is said there is of class MED.

create table mediation (
  id                bigint primary key,
  version           int not null,
  case_id           bigint not null references case_file (id),
  kind              text not null,
  proposed_by       text not null,
  proposed_by_name  text not null,
  words             text not null check (length(words) <= 4000),
  claimant_agrees   boolean not null,
  respondent_agrees boolean not null,
  mediator_id       text references person (id),
  status            text not null,
  proposed_at       timestamptz not null,
  appointed_at      timestamptz,
  ended_at          timestamptz,
  service_id        bigint references service (id)
);
create sequence mediation_seq increment 50;
create index mediation_case on mediation (case_id, id);
create unique index mediation_open on mediation (case_id) where status in ('PROPOSED', 'AGREED', 'RUNNING');
create index mediation_service on mediation (service_id) where service_id is not null;

create table mediation_paper (
  id           bigint primary key,
  mediation_id bigint not null references mediation (id),
  kind         text not null,
  side         text not null,
  author_name  text not null,
  words        text not null check (length(words) <= 8000),
  document_id  bigint not null references document (id),
  annexes      text not null,
  written_at   timestamptz not null
);
create sequence mediation_paper_seq increment 50;
create index mediation_paper_room on mediation_paper (mediation_id, id);

create table mediation_guest (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  person_id text not null references person (id),
  let_in_by text not null,
  let_in_at timestamptz not null
);
create sequence mediation_guest_seq increment 50;
create unique index mediation_guest_once on mediation_guest (case_id, person_id);
