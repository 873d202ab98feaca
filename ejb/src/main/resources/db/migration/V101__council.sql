-- S08: meetings of the Council, their agenda, who announces to come, and the views its delegates record.

create table council_meeting (
  id        bigint primary key,
  version   int not null,
  number    text not null unique,
  day       date not null unique,
  closed_at timestamptz,
  closed_by text references person (id),
  chair     text,
  note      text check (length(note) <= 4000)
);
create sequence council_meeting_seq increment 50;

create table agenda_item (
  id            bigint primary key,
  version       int not null,
  meeting_id    bigint not null references council_meeting (id),
  case_id       bigint not null references case_file (id),
  matter        text not null,
  consideration int not null,
  added_at      timestamptz not null,
  objecting     text references signatory (code),
  objected_at   timestamptz,
  objection     text,
  present       text not null,
  rejecting     text not null,
  outcome       text,
  settled_at    timestamptz,
  unique (case_id, matter, consideration)
);
create sequence agenda_item_seq increment 50;
create index agenda_item_meeting on agenda_item (meeting_id, id);

create table council_attendance (
  id         bigint primary key,
  version    int not null,
  meeting_id bigint not null references council_meeting (id),
  state      text not null references signatory (code),
  coming     boolean not null,
  said_at    timestamptz not null,
  person_id  text not null references person (id),
  unique (meeting_id, state)
);
create sequence council_attendance_seq increment 50;

create table delegate_view (
  id        bigint primary key,
  item_id   bigint not null references agenda_item (id),
  state     text not null references signatory (code),
  words     text not null check (length(words) <= 1000),
  rejects   boolean not null,
  said_at   timestamptz not null,
  person_id text not null references person (id)
);
create sequence delegate_view_seq increment 50;
create index delegate_view_item on delegate_view (item_id, id);
