-- The index has two copies: searches ask the one that serves, a rebuild fills the other and the two change places.

alter table index_state
  add column serving      text not null default 'A' check (serving in ('A', 'B')),
  add column phase        text not null default 'DONE'
    check (phase in ('EMPTYING', 'FILLING', 'COMPARING', 'LEAVING', 'DONE', 'FAILED')),
  add column begun_at     timestamptz,
  add column begun_by     text,
  add column total        bigint not null default 0,
  add column done         bigint not null default 0,
  add column filled_to    bigint not null default 0,
  add column tries        int not null default 0,
  add column trouble      text,
  -- what the last comparison of the serving copy with the database has found
  add column compared_at  timestamptz,
  add column missing      bigint not null default 0,
  add column stray        bigint not null default 0,
  add column stale        bigint not null default 0;

-- the number of the queue's row whose words the index has: the index notes it too, so that an older text is known
alter table precedent_entry add column stamp bigint not null default 0;
