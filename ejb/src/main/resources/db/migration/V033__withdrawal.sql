-- X2: notices of withdrawal; claims that left their case before a decision.

create table withdrawal (
  id          bigint primary key,
  version     int not null,
  case_id     bigint not null references case_file (id),
  claims      text not null,
  reasons     text not null check (length(reasons) <= 2000),
  opposition  text check (length(opposition) <= 2000),
  ruling      text check (length(ruling) <= 2000),
  status      text not null,
  alone       boolean not null,
  notified_at timestamptz not null,
  settled_at  timestamptz,
  service_id  bigint references service (id),
  document_id bigint references document (id)
);
create sequence withdrawal_seq increment 50;
create index withdrawal_case on withdrawal (case_id, id);
create index withdrawal_service on withdrawal (service_id) where service_id is not null;

create table claim_exit (
  id       bigint primary key,
  case_id  bigint not null references case_file (id),
  claim_no int not null,
  how      text not null,
  left_at  timestamptz not null,
  unique (case_id, claim_no)
);
create sequence claim_exit_seq increment 50;
