-- X5: side letters with their versions and answers; numbers of things that have a series of their own.

create table number_series (
  kind        text not null,
  year        int not null,
  last_number int not null,
  primary key (kind, year)
);

create table side_letter (
  id            bigint primary key,
  version       int not null,
  number        text not null unique,
  state         text not null references signatory (code),
  object        text not null,
  case_id       bigint references case_file (id),
  decision_slug text,
  citation      text,
  deposited_at  timestamptz not null,
  answers_until timestamptz not null,
  answers_over  boolean not null,
  withdrawn_at  timestamptz,
  withdrawn_by  text,
  fulfilled_at  timestamptz,
  fulfilled_by  text
);
create sequence side_letter_seq increment 50;
create index side_letter_case on side_letter (case_id, id) where case_id is not null;
create index side_letter_decision on side_letter (decision_slug, id) where decision_slug is not null;

create table side_letter_version (
  id            bigint primary key,
  letter_id     bigint not null references side_letter (id),
  no            int not null,
  subject       text not null check (length(subject) <= 200),
  words         text not null check (length(words) <= 5000),
  trigger_words text check (length(trigger_words) <= 2000),
  plan          text check (length(plan) <= 2000),
  addressee     text check (length(addressee) <= 200),
  language      text not null,
  deposited_at  timestamptz not null,
  person_id     text not null references person (id),
  signed        text not null,
  document_id   bigint references document (id),
  unique (letter_id, no)
);
create sequence side_letter_version_seq increment 50;

create table side_letter_answer (
  id        bigint primary key,
  letter_id bigint not null references side_letter (id),
  no        int not null,
  state     text not null references signatory (code),
  words     text not null check (length(words) <= 5000),
  language  text not null,
  said_at   timestamptz not null,
  person_id text not null references person (id),
  signed    text not null,
  unique (letter_id, no, state)
);
create sequence side_letter_answer_seq increment 50;
create trigger side_letter_version_kept before delete on side_letter_version
  for each row execute function refuse_change();
create trigger side_letter_answer_kept before update or delete on side_letter_answer
  for each row execute function refuse_change();
