-- S05: consultations; S08: the request for a panel.

create table consultation (
  case_id    bigint primary key references case_file (id),
  version    int not null,
  opened_at  timestamptz not null,
  replied_at timestamptz,
  entered_at timestamptz,
  failed_at  timestamptz,
  ended_at   timestamptz
);

create table delegate_list (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  side      text not null,
  held_on   date not null,
  place     text not null,
  delegates text not null,
  named_at  timestamptz not null
);
create sequence delegate_list_seq increment 50;
create index delegate_list_case on delegate_list (case_id, id);

create table failure_signature (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  side      text not null,
  name      text not null,
  words     text not null,
  signed_at timestamptz not null,
  unique (case_id, side)
);
create sequence failure_signature_seq increment 50;

create table join_request (
  id         bigint primary key,
  case_id    bigint not null references case_file (id),
  state      text not null references signatory (code),
  interest   text not null,
  asked_at   timestamptz not null,
  refused_at timestamptz,
  reasons    text,
  unique (case_id, state)
);
create sequence join_request_seq increment 50;

create table panel_request (
  case_id            bigint primary key references case_file (id),
  consultations_held boolean not null,
  consultations      text not null,
  measures           text not null,
  legal_basis        text not null,
  claims             text not null,
  document_id        bigint not null references document (id),
  requested_at       timestamptz not null
);
