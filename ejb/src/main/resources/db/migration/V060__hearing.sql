-- S19: hearings, their list of speakers, who appeared, lists of witnesses, questions and corrections of the transcript.

create table hearing (
  id             bigint primary key,
  version        int not null,
  case_id        bigint not null references case_file (id),
  state          text not null,
  room           text not null,
  stream         text,
  languages      text not null,
  opens_at       timestamptz not null,
  days           int not null check (days between 1 and 20),
  closed_parts   text,
  notice_at      timestamptz not null,
  opened_at      timestamptz,
  resumes_at     timestamptz,
  rose_at        timestamptz,
  closed_at      timestamptz,
  absent         text not null,
  transcript_id  bigint references document (id)
);
create sequence hearing_seq increment 50;
create unique index hearing_one_per_case on hearing (case_id) where state <> 'CLOSED';
create index hearing_case on hearing (case_id);
create index hearing_day on hearing (opens_at);
create table hearing_speaker (
  hearing_id bigint not null references hearing (id),
  position   int not null,
  side       text not null,
  speaker    text not null,
  minutes    int not null,
  primary key (hearing_id, position)
);
create table hearing_participant (
  hearing_id bigint not null references hearing (id),
  position   int not null,
  side       text not null,
  person     text not null,
  capacity   text not null,
  primary key (hearing_id, position)
);
create table hearing_witness (
  id         bigint primary key,
  hearing_id bigint not null references hearing (id),
  side       text not null,
  kind       text not null,
  person     text not null,
  subject    text not null,
  filed_at   timestamptz not null,
  filed_by   text not null
);
create sequence hearing_witness_seq increment 50;
create index hearing_witness_hearing on hearing_witness (hearing_id);
create table hearing_question (
  id          bigint primary key,
  version     int not null,
  hearing_id  bigint not null references hearing (id),
  asked_by    text not null,
  judge       text not null,
  side        text not null,
  words       text not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_at timestamptz,
  answered_by text
);
create sequence hearing_question_seq increment 50;
create index hearing_question_hearing on hearing_question (hearing_id);
create table transcript_correction (
  id         bigint primary key,
  hearing_id bigint not null references hearing (id),
  side       text not null,
  passage    text,
  reads      text,
  filed_at   timestamptz not null,
  filed_by   text not null
);
create sequence transcript_correction_seq increment 50;
create index transcript_correction_hearing on transcript_correction (hearing_id);
