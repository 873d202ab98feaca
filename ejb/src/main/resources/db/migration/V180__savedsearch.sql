-- Searches that a person keeps, and whom a newly published decision has to be told of (section 11).

create table saved_search (
  id        bigint primary key,
  version   int not null,
  person_id text not null references person (id),
  name      text not null,
  words     text not null,
  newest    boolean not null,
  alerts    boolean not null,
  saved_at  timestamptz not null
);
create sequence saved_search_seq increment 50;
create unique index saved_search_name on saved_search (person_id, lower(name));
create index saved_search_alerts on saved_search (id) where alerts;

create table saved_search_choice (
  search_id bigint not null references saved_search (id),
  facet     text not null,
  value     text not null,
  primary key (search_id, facet, value)
);

-- written with the publication; compared with the searches once the index has the decision, and never again
create table search_alert (
  decision_id bigint primary key references decision (id),
  queued_at   timestamptz not null,
  done_at     timestamptz
);
create index search_alert_waiting on search_alert (decision_id) where done_at is null;
