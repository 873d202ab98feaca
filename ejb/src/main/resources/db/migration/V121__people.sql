-- Section 1: people are invited, get an account and a second factor, and only then their office or seat; who leaves is
-- signed out everywhere at once.

alter table person add column signed_out_at timestamptz;
create index person_out on person (signed_out_at) where signed_out_at is not null or not active;

create table invitation (
  id          bigint primary key,
  login       text not null,
  name        text not null,
  email       text not null,
  state       text references signatory (code),
  role        text not null,
  case_id     bigint references case_file (id),
  side        text,
  invited_by  text not null references person (id),
  invited_at  timestamptz not null,
  status      text not null,
  answered_at timestamptz,
  refused_by  text
);
create sequence invitation_seq increment 50;
create index invitation_login on invitation (login);
create index invitation_open on invitation (state, id) where status in ('WAITING', 'SENT');
create index invitation_case on invitation (case_id) where case_id is not null;

-- what the identity provider is to be told; it may be away
create table account_order (
  id            bigint primary key,
  login         text not null,
  kind          text not null,
  invitation_id bigint references invitation (id),
  tries         int not null,
  next_try_at   timestamptz not null,
  done_at       timestamptz,
  last_error    text
);
create sequence account_order_seq increment 50;
create index account_order_waiting on account_order (next_try_at) where done_at is null;
