-- Communications by anyone: an own chained register whose lines outlive the bytes (section 0, rule 7; FX-08).

create table communication (
  id            bigint primary key,
  number        int not null unique,
  reference     text not null unique,
  received_at   timestamptz not null,
  keep_until    timestamptz not null,
  erased_at     timestamptz,
  language      text not null,
  sender        text,
  address       text,
  subject       text,
  words         text,
  salt          text,
  sha256        text not null,
  nonce         text not null,
  previous_hash text not null,
  hash          text not null
);
create sequence communication_seq increment 50;
create index communication_due on communication (keep_until) where erased_at is null;

create table communication_head (
  id          int primary key check (id = 1),
  last_number int not null,
  last_hash   text not null
);
insert into communication_head values (1, 0, repeat('0', 64));

create function keep_communication_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.number, new.reference, new.received_at, new.keep_until, new.sha256, new.nonce,
      new.previous_hash, new.hash) = (old.number, old.reference, old.received_at, old.keep_until, old.sha256,
      old.nonce, old.previous_hash, old.hash)
      and new.erased_at is not null and old.erased_at is null
      and new.sender is null and new.address is null and new.subject is null and new.words is null
      and new.salt is null then
    return new;
  end if;
  raise exception 'a line of % is never changed or deleted; only its content is erased, once', tg_table_name;
end $$;
create trigger communication_line_kept before update or delete on communication
  for each row execute function keep_communication_line();
create trigger communication_no_truncate before truncate on communication
  for each statement execute function refuse_change();
