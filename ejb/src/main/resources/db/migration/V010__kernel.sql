-- Shared rooms: clock, persons and seats, cases and registers, papers, time-limits, notices, queues, audit.

create table tribunal_clock (
  id            int primary key check (id = 1),
  offset_millis bigint not null
);
insert into tribunal_clock (id, offset_millis) values (1, 0);

create table signatory (
  code         text primary key,
  name         text not null,
  kind         text not null,
  acceptance   text not null,
  reservations text not null,
  valid_from   date not null,
  valid_to     date
);
create table channel (
  id      bigint primary key,
  state   text not null references signatory (code),
  rank    int not null,
  kind    text not null,
  address text not null
);
create sequence channel_seq increment 50;
create index channel_state on channel (state);

create table person (
  id           text primary key,
  name         text not null,
  email        text not null,
  second_email text,
  state        text references signatory (code),
  active       boolean not null
);
create table appointment (
  id         bigint primary key,
  person_id  text not null references person (id),
  role       text not null,
  state      text references signatory (code),
  valid_from timestamptz not null,
  valid_to   timestamptz,
  made_by    text not null,
  ended_by   text
);
create sequence appointment_seq increment 50;
create index appointment_person on appointment (person_id) where valid_to is null;
create index appointment_role on appointment (role) where valid_to is null;

create table case_file (
  id               bigint primary key,
  version          int not null,
  filing_reference text not null unique,
  docket_number    text unique,
  title            text not null check (length(title) <= 140),
  claimants        text not null,
  respondent       text not null references signatory (code),
  state            text not null,
  stayed_from      text,
  track            text,
  urgent_order     boolean not null,
  language         text not null,
  public_summary   text not null,
  filed_at         timestamptz not null,
  registered_at    timestamptz,
  served_at        timestamptz,
  closed_at        timestamptz,
  close_reason     text
);
create sequence case_file_seq increment 50;
create index case_file_docket on case_file (registered_at desc, id desc) where registered_at is not null;
create index case_file_state on case_file (state, id);
create table docket_counter (year int primary key, last_number int not null);

create table membership (
  id         bigint primary key,
  case_id    bigint not null references case_file (id),
  side       text not null,
  person_id  text not null references person (id),
  role       text not null,
  state      text references signatory (code),
  valid_from timestamptz not null,
  valid_to   timestamptz,
  made_by    text not null,
  ended_by   text
);
create sequence membership_seq increment 50;
create index membership_case on membership (case_id) where valid_to is null;
create index membership_person on membership (person_id, case_id) where valid_to is null;

create table document (
  id           bigint primary key,
  case_id      bigint references case_file (id),
  type         text not null,
  number       text,
  title        text not null,
  file_name    text not null,
  media_type   text not null,
  byte_size    bigint not null,
  sha256       text not null,
  pages        int,
  access_class text not null,
  side         text,
  filer_id     text not null,
  filed_at     timestamptz not null,
  language     text
);
create sequence document_seq increment 50;
create index document_case on document (case_id, type);
create table document_text (
  document_id bigint primary key references document (id),
  words       text not null
);
create table upload (
  id          bigint primary key,
  file_name   text not null,
  media_type  text not null,
  byte_size   bigint not null,
  sha256      text not null,
  pages       int,
  owner_id    text not null,
  received_at timestamptz not null,
  attached    boolean not null
);
create sequence upload_seq increment 50;
create index upload_waiting on upload (received_at) where not attached;

create table docket_entry (
  id              bigint primary key,
  case_id         bigint not null references case_file (id),
  register        text not null,
  seq             int not null,
  entered_at      timestamptz not null,
  kind            text not null,
  stage           text not null,
  args            text not null,
  side            text not null,
  actor_id        text not null,
  actor_name      text not null,
  access_class    text not null,
  document_ids    text not null,
  document_hashes text not null,
  nonce           text not null,
  previous_hash   text not null,
  hash            text not null,
  unique (case_id, register, seq)
);
create sequence docket_entry_seq increment 50;
create table docket_head (
  case_id   bigint not null references case_file (id),
  register  text not null,
  last_seq  int not null,
  last_hash text not null,
  primary key (case_id, register)
);

create table audit_entry (
  id       bigint primary key,
  noted_at timestamptz not null,
  actor_id text not null,
  act      text not null,
  case_id  bigint,
  object   text
);
create sequence audit_entry_seq increment 50;
create index audit_entry_act on audit_entry (act, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a line of % is never changed or deleted', tg_table_name;
end $$;
create trigger docket_entry_append_only before update or delete on docket_entry
  for each row execute function refuse_change();
create trigger docket_entry_no_truncate before truncate on docket_entry
  for each statement execute function refuse_change();
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();

create table holiday (day date primary key, name text not null);

create table deadline (
  id             bigint primary key,
  version        int not null,
  case_id        bigint not null references case_file (id),
  code           text not null,
  subject        text not null,
  obligor        text not null,
  started_at     timestamptz not null,
  urgent         boolean not null,
  amount         int not null,
  unit           text not null,
  extension_days int not null,
  tolled_days    int not null,
  due_at         timestamptz,
  effect         text not null,
  state          text not null,
  held           boolean not null,
  settled_at     timestamptz,
  reminded       int not null
);
create sequence deadline_seq increment 50;
create unique index deadline_one_running on deadline (case_id, code, subject) where state = 'RUNNING';
create index deadline_case on deadline (case_id);
create index deadline_due on deadline (due_at) where state = 'RUNNING';

create table notice (
  id        bigint primary key,
  person_id text not null references person (id),
  case_id   bigint references case_file (id),
  entry_id  bigint,
  kind      text not null,
  args      text not null,
  sent_at   timestamptz not null,
  read_at   timestamptz
);
create sequence notice_seq increment 50;
create index notice_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create table mail (
  id          bigint primary key,
  message_id  text not null unique,
  address     text not null,
  subject     text not null,
  body        text not null,
  case_id     bigint references case_file (id),
  purpose     text,
  state       text not null,
  tries       int not null,
  next_try_at timestamptz not null,
  settled_at  timestamptz,
  last_error  text
);
create sequence mail_seq increment 50;
create index mail_waiting on mail (next_try_at) where state = 'WAITING';
create index mail_purpose on mail (purpose) where purpose is not null;

create table work_item (
  id           bigint primary key,
  version      int not null,
  case_id      bigint not null references case_file (id),
  task_key     text not null,
  subject      text not null,
  work_group   text not null,
  assignee     text,
  rule         text,
  due_at       timestamptz,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  escalated_at timestamptz
);
create sequence work_item_seq increment 50;
create index work_item_case on work_item (case_id) where closed_at is null;
create index work_item_queue on work_item
  (work_group, (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id) where closed_at is null;

create table repeat_key (
  actor_id     text not null,
  key          text not null,
  request_hash text not null,
  answer       text,
  taken_at     timestamptz not null,
  primary key (actor_id, key)
);
