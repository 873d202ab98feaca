-- X3: where a panel is at work in each of the two cases, both decide, and nothing takes place before both agree.

alter table joinder drop constraint joinder_authority_check;
alter table joinder add constraint joinder_authority_check check (authority in ('PRESIDENT', 'PRESIDING', 'PANELS'));
alter table joinder drop constraint joinder_ruling_check;
alter table joinder add constraint joinder_ruling_check check (length(ruling) <= 10100);

create table joinder_word (
  id         bigint primary key,
  version    int not null,
  joinder_id bigint not null references joinder (id),
  case_id    bigint not null references case_file (id),
  outcome    text not null check (outcome in ('JOIN', 'COORD', 'REFUSE')),
  lead_id    bigint references case_file (id),
  words      text not null check (length(words) <= 5000),
  name       text not null,
  at         timestamptz not null,
  unique (joinder_id, case_id),
  check ((lead_id is not null) = (outcome = 'JOIN'))
);
create sequence joinder_word_seq increment 50;
