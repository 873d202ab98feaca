-- S07: terms of settlement, signed by each side's Agent.

create table settlement (
  id                   bigint primary key,
  version              int not null,
  case_id              bigint not null references case_file (id),
  status               text not null,
  verification         text not null,
  public_text          text not null,
  is_sealed            boolean not null,
  claimant_signed      text,
  claimant_signed_at   timestamptz,
  respondent_signed    text,
  respondent_signed_at timestamptz,
  recorded_at          timestamptz,
  document_id          bigint references document (id)
);
create sequence settlement_seq increment 50;
create index settlement_case on settlement (case_id, id);
create index settlement_signed on settlement (id) where status = 'SIGNED';

create table settlement_term (
  settlement_id bigint not null references settlement (id),
  seq           int not null,
  claim_no      int not null,
  words         text not null,
  due_on        date,
  primary key (settlement_id, seq)
);
