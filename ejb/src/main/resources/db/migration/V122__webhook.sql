-- Webhooks of States: events of section 9, and the second channel of service (S04). A delivery is a letter of the outbox.

create table webhook (
  id            bigint primary key,
  state         text not null unique references signatory (code),
  url           text not null,
  secret        text not null,
  registered_at timestamptz not null,
  registered_by text not null references person (id),
  failures      int not null,
  disabled_at   timestamptz,
  disabled_case bigint references case_file (id)
);
create sequence webhook_seq increment 50;

alter table mail add column hook_id bigint references webhook (id);
alter table mail add column answer int;
create index mail_hook on mail (hook_id, id desc) where hook_id is not null;
