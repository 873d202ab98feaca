-- What the public search may find: public words only, one row per published decision or external authority.

create table precedent_entry (
  id               bigint primary key,
  version          int not null,
  kind             text not null,
  decision_id      bigint unique references decision (id),
  slug             text not null unique,
  citation         text not null,
  citation_key     text not null,
  title            text not null,
  summary          text,
  type             text not null,
  year             int,
  date_of_decision date,
  language         text not null,
  weight           int not null,
  court            text,
  docket           text,
  document_id      bigint references document (id),
  kept_by          text,
  kept_at          timestamptz not null,
  indexed_at       timestamptz
);
create sequence precedent_entry_seq increment 50;
create index precedent_entry_citation on precedent_entry (citation_key);
create index precedent_entry_date on precedent_entry (date_of_decision desc, id desc);

create table precedent_label (
  entry_id bigint not null references precedent_entry (id),
  seq      int not null,
  kind     text not null,
  value    text not null,
  primary key (entry_id, seq)
);
create table precedent_paragraph (
  id       bigint primary key,
  entry_id bigint not null references precedent_entry (id),
  seq      int not null,
  number   text,
  heading  int,
  language text not null,
  words    text not null,
  unique (entry_id, seq)
);
create sequence precedent_paragraph_seq increment 50;

-- nobody who publishes or imports waits for the index: it is fed from here
create table index_outbox (
  id         bigint generated always as identity primary key,
  entry_id   bigint not null references precedent_entry (id),
  queued_at  timestamptz not null,
  attempts   int not null default 0,
  last_error text
);
create table index_state (
  id         int primary key check (id = 1),
  rebuilt_at timestamptz,
  fed_at     timestamptz
);
insert into index_state (id) values (1);
