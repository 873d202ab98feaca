-- S20 to S23: chambers (issues, notes, drafts, findings, votes, opinions), interim review, redactions.

create table deliberation (
  id              bigint primary key,
  version         int not null,
  case_id         bigint not null unique references case_file (id),
  phase           text not null,
  sworn_clerk_id  text references person (id),
  summary         text,
  keywords        text not null,
  started_at      timestamptz not null,
  descriptive_at  timestamptz,
  interim_at      timestamptz,
  voted_at        timestamptz,
  decision_id     bigint
);
create sequence deliberation_seq increment 50;
create table draft_version (
  id              bigint primary key,
  deliberation_id bigint not null references deliberation (id),
  no              int not null,
  author_id       text not null,
  author_name     text not null,
  saved_at        timestamptz not null,
  descriptive     text not null,
  reasons         text not null,
  unique (deliberation_id, no)
);
create sequence draft_version_seq increment 50;
create table draft_operative (
  id              bigint primary key,
  version         int not null,
  deliberation_id bigint not null references deliberation (id),
  position        int not null,
  words           text not null
);
create sequence draft_operative_seq increment 50;
create index draft_operative_deliberation on draft_operative (deliberation_id);
create table panel_vote (
  id           bigint primary key,
  operative_id bigint not null references draft_operative (id) on delete cascade,
  judge_id     text not null references person (id),
  judge_name   text not null,
  in_favour    boolean not null,
  cast_at      timestamptz not null,
  unique (operative_id, judge_id)
);
create sequence panel_vote_seq increment 50;
create table claim_finding (
  id              bigint primary key,
  version         int not null,
  deliberation_id bigint not null references deliberation (id),
  claim_no        int not null,
  result          text not null,
  standard        text not null,
  remedies        text not null,
  operative       int,
  unique (deliberation_id, claim_no)
);
create sequence claim_finding_seq increment 50;
create table chamber_issue (
  id              bigint primary key,
  deliberation_id bigint not null references deliberation (id),
  words           text not null,
  raised_at       timestamptz not null,
  settled_at      timestamptz
);
create sequence chamber_issue_seq increment 50;
create index chamber_issue_deliberation on chamber_issue (deliberation_id);
create table chamber_note (
  id              bigint primary key,
  deliberation_id bigint not null references deliberation (id),
  issue_id        bigint references chamber_issue (id),
  paragraph       int,
  author_id       text not null,
  author_name     text not null,
  own             boolean not null,
  words           text not null,
  written_at      timestamptz not null
);
create sequence chamber_note_seq increment 50;
create index chamber_note_deliberation on chamber_note (deliberation_id);
create table panel_opinion (
  id              bigint primary key,
  version         int not null,
  deliberation_id bigint not null references deliberation (id),
  judge_id        text not null references person (id),
  judge_name      text not null,
  kind            text not null,
  joined_by       text not null,
  words           text not null,
  announced_at    timestamptz not null,
  lodged_at       timestamptz,
  unique (deliberation_id, judge_id)
);
create sequence panel_opinion_seq increment 50;
create table interim_comment (
  id              bigint primary key,
  deliberation_id bigint not null references deliberation (id),
  stage           text not null,
  side            text not null,
  aspects         text not null,
  meeting         boolean not null,
  document_id     bigint references document (id),
  filed_at        timestamptz not null,
  filed_by        text not null,
  unique (deliberation_id, stage, side)
);
create sequence interim_comment_seq increment 50;
create table redaction (
  id          bigint primary key,
  version     int not null,
  case_id     bigint not null references case_file (id),
  decision_id bigint not null,
  side        text not null,
  paragraph   int,
  protected   text,
  replacement text not null,
  reasons     text not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  granted     boolean,
  ruled_at    timestamptz,
  ruled_by    text,
  ruling      text
);
create sequence redaction_seq increment 50;
create index redaction_decision on redaction (decision_id);
