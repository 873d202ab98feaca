-- Section 11: provisions that a decision names or its claims invoke, of which the editor has said that nothing is held on them.

create table provision_set_aside (
  id            bigint primary key,
  decision_id   bigint not null references decision (id),
  provision     text not null references provision (id),
  reason        text not null check (length(reason) <= 600),
  set_aside_at  timestamptz not null,
  taken_back_at timestamptz
);
create sequence provision_set_aside_seq increment 50;
create unique index provision_set_aside_once on provision_set_aside (decision_id, provision) where taken_back_at is null;
