-- S12: requests for provisional measures, the President's call, the order, and the reports on it.

create table measures_request (
  id               bigint primary key,
  version          int not null,
  case_id          bigint not null references case_file (id),
  no               int not null,
  side             text not null,
  right_at_stake   text check (length(right_at_stake) <= 4000),
  plausibility     text check (length(plausibility) <= 4000),
  urgency          text not null check (length(urgency) <= 4000),
  harm             text check (length(harm) <= 4000),
  measures         text not null check (length(measures) <= 4000),
  filed_at         timestamptz not null,
  services         text,
  status           text not null,
  claimant_words   text check (length(claimant_words) <= 8000),
  respondent_words text check (length(respondent_words) <= 8000),
  heard_at         timestamptz,
  overdue          boolean not null,
  call_state       text not null,
  call_late        boolean not null,
  call_words       text check (length(call_words) <= 8000),
  called_at        timestamptz,
  decided_at       timestamptz,
  decided_by       text references person (id),
  ruling           text check (length(ruling) <= 20000),
  ordered          text,
  bound            text,
  slug             text,
  citation         text,
  order_services   text,
  period           int,
  lifted_at        timestamptz,
  lifted_why       text check (length(lifted_why) <= 20000),
  lifted_slug      text,
  unique (case_id, no)
);
create sequence measures_request_seq increment 50;

create table measures_report (
  id            bigint primary key,
  case_id       bigint not null references case_file (id),
  request_id    bigint not null references measures_request (id),
  period        int not null,
  side          text not null,
  words         text check (length(words) <= 8000),
  at            timestamptz not null,
  consideration int not null,
  noted_at      timestamptz,
  unique (request_id, period, side)
);
create sequence measures_report_seq increment 50;
create index measures_report_case on measures_report (case_id, id);
