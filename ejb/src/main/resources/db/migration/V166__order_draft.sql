-- S10: drafts of procedural order no. 1 on which the parties are heard.

create table order_draft (
  id               bigint primary key,
  version          int not null,
  case_id          bigint not null references case_file (id),
  number           int not null,
  circulated_at    timestamptz not null,
  circulated_by    text not null,
  first_submission date,
  languages        text not null,
  confidentiality  text not null check (length(confidentiality) <= 4000),
  pages_first      int not null,
  pages_second     int not null,
  comments_until   timestamptz not null,
  claimant_words   text check (length(claimant_words) <= 4000),
  claimant_at      timestamptz,
  respondent_words text check (length(respondent_words) <= 4000),
  respondent_at    timestamptz,
  document_id      bigint references document (id),
  unique (case_id, number)
);
create sequence order_draft_seq increment 50;
