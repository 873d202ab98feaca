-- Section 11: the precedent editor keeps the thesaurus. A retired term stays, so that its addresses lead to the other.

alter table keyword add column version int not null default 0;
alter table keyword add column retired_at timestamptz;
alter table keyword add column retired_for text references keyword (id);
alter table keyword add constraint keyword_retired check ((retired_at is null) = (retired_for is null));

-- who, when, from what, to what; nothing of it is ever taken back
create table keyword_change (
  id         bigint primary key,
  keyword_id text not null references keyword (id),
  noted_at   timestamptz not null,
  actor_id   text not null,
  actor_name text not null,
  was        text not null,
  became     text not null
);
create sequence keyword_change_seq increment 50;
create index keyword_change_keyword on keyword_change (keyword_id, id desc);
create trigger keyword_change_append_only before update or delete on keyword_change
  for each row execute function refuse_change();
create trigger keyword_change_no_truncate before truncate on keyword_change
  for each statement execute function refuse_change();
