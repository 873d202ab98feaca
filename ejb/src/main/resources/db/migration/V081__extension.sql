-- X7: requests for more time. One by order for each limit; proposals to agree may follow each other.

create table extension_request (
  id            bigint primary key,
  version       int not null,
  case_id       bigint not null references case_file (id),
  limit_id      bigint not null references deadline (id),
  code          text not null,
  way           text not null,
  asked_by      text not null,
  asked_by_name text not null,
  days          int not null check (days > 0),
  reasons       text not null check (length(reasons) <= 2000),
  authority     text,
  status        text not null,
  consents      boolean,
  answer        text check (length(answer) <= 2000),
  granted_days  int,
  ruling        text check (length(ruling) <= 2000),
  requested_at  timestamptz not null,
  escalated_at  timestamptz,
  settled_at    timestamptz,
  service_id    bigint references service (id)
);
create sequence extension_request_seq increment 50;
create index extension_request_case on extension_request (case_id, id);
create unique index extension_request_once on extension_request (limit_id) where way = 'ORDER';
create index extension_request_service on extension_request (service_id) where service_id is not null;
