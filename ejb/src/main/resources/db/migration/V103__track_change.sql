-- X4: changes between the normal and the urgent time-limits, one open at a time.

create table track_change (
  id            bigint primary key,
  version       int not null,
  case_id       bigint not null references case_file (id),
  urgent        boolean not null,
  asked_by      text not null,
  asked_by_name text not null,
  reasons       text not null check (length(reasons) <= 2000),
  status        text not null,
  answer        text check (length(answer) <= 2000),
  ruling        text check (length(ruling) <= 2000),
  asked_at      timestamptz not null,
  settled_at    timestamptz,
  service_id    bigint references service (id)
);
create sequence track_change_seq increment 50;
create index track_change_case on track_change (case_id, id);
create unique index track_change_open on track_change (case_id) where status in ('HEARING', 'DECIDING');
create index track_change_service on track_change (service_id) where service_id is not null;
