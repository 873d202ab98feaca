-- X10: other classes asked for filed papers; one request pending for each paper.

create table reclassification (
  id            bigint primary key,
  version       int not null,
  case_id       bigint not null references case_file (id),
  document_id   bigint not null references document (id),
  label         text not null,
  former_class  text not null check (former_class in ('PUB', 'SIG', 'CASE', 'PTY', 'RES', 'XPT')),
  wanted_class  text not null check (wanted_class in ('PUB', 'SIG', 'CASE', 'PTY', 'RES', 'XPT')),
  asked_by      text not null,
  asked_by_name text not null,
  reasons       text not null check (length(reasons) <= 2000),
  status        text not null,
  objected_by   text,
  objection     text check (length(objection) <= 2000),
  answer        text check (length(answer) <= 2000),
  ruling        text check (length(ruling) <= 2000),
  paper_id      bigint references document (id),
  asked_at      timestamptz not null,
  settled_at    timestamptz
);
create sequence reclassification_seq increment 50;
create index reclassification_case on reclassification (case_id, id);
create unique index reclassification_pending on reclassification (document_id) where settled_at is null;

-- TL-39 is looked for every few seconds: by its code, among limits that run.
create index deadline_code_running on deadline (code, due_at) where state = 'RUNNING';
