-- S04: services, one for each addressee, with their delivery logs.

create table service (
  id                bigint primary key,
  version           int not null,
  case_id           bigint not null references case_file (id),
  kind              text not null,
  addressee         text not null,
  state             text not null references signatory (code),
  status            text not null,
  document_ids      text not null,
  ordered_at        timestamptz not null,
  dispatched_at     timestamptz,
  delivered_at      timestamptz,
  note_delivered_at timestamptz,
  served_at         timestamptz,
  deemed            boolean not null,
  acknowledged_by   text,
  entry_id          bigint references docket_entry (id),
  letter_id         bigint references document (id),
  proof_id          bigint references document (id)
);
create sequence service_seq increment 50;
create index service_case on service (case_id, id);

create table service_channel (
  id         bigint primary key,
  service_id bigint not null references service (id),
  rank       int not null,
  address    text not null,
  outcome    text not null,
  settled_at timestamptz,
  unique (service_id, rank)
);
create sequence service_channel_seq increment 50;
