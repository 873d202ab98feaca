-- Joint claimants sign one frozen form; filings against several respondents and refilings are linked.

alter table claim_draft add column frozen_hash text;

create table joint_signature (
  id          bigint primary key,
  draft_id    bigint not null references claim_draft (id) on delete cascade,
  state       text not null references signatory (code),
  signer_id   text references person (id),
  signed_name text,
  form_hash   text,
  signed_at   timestamptz,
  unique (draft_id, state)
);
create sequence joint_signature_seq increment 50;
create index joint_signature_state on joint_signature (state) where signed_at is null;

create table case_link (
  id       bigint primary key,
  case_id  bigint not null references case_file (id),
  other_id bigint not null references case_file (id),
  kind     text not null,
  made_at  timestamptz not null,
  unique (case_id, other_id, kind)
);
create sequence case_link_seq increment 50;
create index case_link_other on case_link (other_id);
