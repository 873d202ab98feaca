-- Decisions as issued, with their public words beside the full ones.

create table decision_counter (
  year        int not null,
  type        text not null,
  last_number int not null,
  primary key (year, type)
);

create table decision (
  id                 bigint primary key,
  version            int not null,
  case_id            bigint not null references case_file (id),
  docket             text not null,
  type               text not null,
  year               int not null,
  running_number     int not null,
  citation           text not null unique,
  slug               text not null unique,
  ecli               text not null unique,
  akn_uri            text not null unique,
  language           text not null,
  title              text not null,
  summary            text,
  public_summary     text,
  claimants          text not null,
  respondent         text not null,
  third_parties      text not null,
  date_of_decision   date not null,
  issued_at          timestamptz not null,
  sealed_at          timestamptz,
  circulated_at      timestamptz,
  published_at       timestamptz,
  access_class       text not null,
  adoption           text not null,
  pdf_id             bigint references document (id),
  akn_id             bigint references document (id),
  public_pdf_id      bigint references document (id),
  public_akn_id      bigint references document (id),
  unique (year, type, running_number)
);
create sequence decision_seq increment 50;
create index decision_case on decision (case_id, id);
create index decision_published on decision (date_of_decision desc, id desc) where published_at is not null;

create table decision_judge (
  decision_id bigint not null references decision (id),
  seq         int not null,
  person_id   text not null,
  name        text not null,
  presiding   boolean not null,
  primary key (decision_id, seq)
);
create table decision_line (
  decision_id  bigint not null references decision (id),
  seq          int not null,
  kind         text not null,
  level        int not null,
  number       int,
  words        text not null,
  public_words text,
  primary key (decision_id, seq)
);
create table decision_operative (
  decision_id  bigint not null references decision (id),
  seq          int not null,
  number       int not null,
  words        text not null,
  public_words text,
  primary key (decision_id, seq)
);
create table decision_vote (
  decision_id bigint not null references decision (id),
  seq         int not null,
  operative   int not null,
  person_id   text not null,
  name        text not null,
  in_favour   boolean not null,
  primary key (decision_id, seq)
);
create table decision_outcome (
  decision_id  bigint not null references decision (id),
  seq          int not null,
  claim_no     int not null,
  category     text not null,
  provisions   text not null,
  result       text not null,
  standard     text,
  remedies     text not null,
  operative    int,
  vote_for     int,
  vote_against int,
  primary key (decision_id, seq)
);
create table decision_opinion (
  decision_id  bigint not null references decision (id),
  seq          int not null,
  person_id    text not null,
  name         text not null,
  kind         text not null,
  joined_by    text not null,
  words        text not null,
  public_words text,
  primary key (decision_id, seq)
);
create table decision_keyword (
  decision_id bigint not null references decision (id),
  seq         int not null,
  keyword     text not null,
  primary key (decision_id, seq)
);
create table decision_redaction (
  decision_id bigint not null references decision (id),
  seq         int not null,
  reason      text not null,
  primary key (decision_id, seq)
);
create table decision_citation (
  decision_id    bigint not null references decision (id),
  seq            int not null,
  from_paragraph int,
  to_slug        text not null,
  to_citation    text not null,
  to_paragraph   int,
  treatment      text not null,
  extracted_by   text not null,
  confirmed      boolean not null,
  primary key (decision_id, seq)
);
create index decision_citation_to on decision_citation (to_slug);
