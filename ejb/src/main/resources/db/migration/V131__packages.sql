-- S07: settlement packages: signatures of States, linked cases, items that wait for each other, papers given under them.

create table settlement_package (
  id           bigint primary key,
  version      int not null,
  number       text not null unique,
  title        text not null check (length(title) <= 140),
  public_text  text not null check (length(public_text) <= 4000),
  verification text not null check (length(verification) <= 4000),
  is_sealed    boolean not null,
  proposed_by  text not null references signatory (code),
  proposed_at  timestamptz not null,
  status       text not null,
  signed_at    timestamptz,
  notify_by    timestamptz,
  overdue      boolean not null,
  recorded_at  timestamptz,
  ended_at     timestamptz
);
create sequence settlement_package_seq increment 50;

create table package_signature (
  id         bigint primary key,
  package_id bigint not null references settlement_package (id),
  state      text not null references signatory (code),
  signed     text,
  person_id  text references person (id),
  signed_at  timestamptz,
  unique (package_id, state)
);
create sequence package_signature_seq increment 50;

create table package_item (
  id           bigint primary key,
  version      int not null,
  package_id   bigint not null references settlement_package (id),
  no           int not null,
  kind         text not null,
  words        text not null check (length(words) <= 1000),
  giver        text not null references signatory (code),
  taker        text references signatory (code),
  due_on       date,
  waits_for    text not null,
  case_id      bigint references case_file (id),
  claim_no     int,
  letter       text references side_letter (number),
  status       text not null,
  due_at       timestamptz,
  opened_at    timestamptz,
  verified_at  timestamptz,
  verified_by  text,
  verified_how text check (length(verified_how) <= 2000),
  breached_at  timestamptz,
  remedy       text,
  unique (package_id, no)
);
create sequence package_item_seq increment 50;
create index package_item_case on package_item (case_id) where case_id is not null;
create index package_item_breach on package_item (giver, taker) where breached_at is not null;

create table package_paper (
  id           bigint primary key,
  package_id   bigint not null references settlement_package (id),
  item_no      int not null,
  words        text not null check (length(words) <= 2000),
  document_id  bigint references document (id),
  given_at     timestamptz not null,
  state        text not null references signatory (code),
  signed       text not null
);
create sequence package_paper_seq increment 50;
create index package_paper_package on package_paper (package_id, id);
