-- Section 11: what the precedent editor adds to a published decision, and the log of it.

alter table decision_citation add column dismissed boolean not null default false;
alter table decision_citation add column depth int check (depth between 1 and 4);
alter table decision_citation add column to_holding bigint;

create table holding (
  id           bigint primary key,
  version      int not null,
  decision_id  bigint not null references decision (id),
  statement    text not null check (length(statement) <= 600),
  question     text check (length(question) <= 600),
  answer       text check (length(answer) <= 600),
  category     text,
  kind         text not null,
  status       text not null,
  written_at   timestamptz not null,
  withdrawn_at timestamptz
);
create sequence holding_seq increment 50;
create index holding_decision on holding (decision_id, id) where withdrawn_at is null;

create table holding_paragraph (
  holding_id bigint not null references holding (id),
  seq        int not null,
  paragraph  int not null,
  primary key (holding_id, seq)
);
create table provision_interpretation (
  holding_id bigint not null references holding (id),
  seq        int not null,
  provision  text not null references provision (id),
  rule       text,
  effect     text not null,
  primary key (holding_id, seq)
);
create index provision_interpretation_provision on provision_interpretation (provision);

alter table decision_citation add constraint decision_citation_holding foreign key (to_holding) references holding (id);

create table headnote (
  id           bigint primary key,
  version      int not null,
  decision_id  bigint not null references decision (id),
  place        int not null,
  words        text not null,
  withdrawn_at timestamptz
);
create sequence headnote_seq increment 50;
create index headnote_decision on headnote (decision_id, place) where withdrawn_at is null;

-- who, when, from what, to what; nothing of it is ever taken back
create table editing_change (
  id          bigint primary key,
  decision_id bigint not null references decision (id),
  noted_at    timestamptz not null,
  actor_id    text not null,
  actor_name  text not null,
  thing       text not null,
  entry       text not null,
  was         text not null,
  became      text not null
);
create sequence editing_change_seq increment 50;
create index editing_change_decision on editing_change (decision_id, id desc);
create trigger editing_change_append_only before update or delete on editing_change
  for each row execute function refuse_change();
create trigger editing_change_no_truncate before truncate on editing_change
  for each statement execute function refuse_change();
