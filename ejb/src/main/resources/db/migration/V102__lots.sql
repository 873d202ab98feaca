-- S09: every draw of lots with its inputs, so that anybody can repeat it; the seed of a later draw, sealed; consents to
-- nationals of a party or third party.

create table lot_draw (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  sealed_at timestamptz not null,
  drawn_at  timestamptz not null,
  seed      text not null,
  seed_hash text not null,
  source    text not null,
  pot       text not null,
  taken     text not null,
  seats     int not null,
  result    text not null
);
create sequence lot_draw_seq increment 50;
create index lot_draw_case on lot_draw (case_id, id);

create table lot_reserve (
  case_id   bigint primary key references case_file (id),
  seed      text not null,
  seed_hash text not null,
  sealed_at timestamptz not null
);

create table national_consent (
  id       bigint primary key,
  case_id  bigint not null references case_file (id),
  side     text not null,
  given_at timestamptz not null,
  given_by text not null references person (id),
  unique (case_id, side)
);
create sequence national_consent_seq increment 50;
