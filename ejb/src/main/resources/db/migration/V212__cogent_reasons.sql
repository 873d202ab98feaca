-- Section 11, "Weight": why a panel's draft departs from a holding of the Appeals Chamber. Read in chambers alone.

create table cogent_reasons (
  id              bigint primary key,
  version         int not null,
  deliberation_id bigint not null references deliberation (id),
  claim_no        int not null,
  holding_id      bigint not null references holding (id),
  words           text not null check (length(words) between 1 and 4000),
  author_id       text not null,
  author_name     text not null,
  written_at      timestamptz not null,
  unique (deliberation_id, claim_no, holding_id)
);
create sequence cogent_reasons_seq increment 50;
