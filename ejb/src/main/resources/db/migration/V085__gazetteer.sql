-- Places that forms may name (D09), and the public accusation a negative declaration answers.

create table gazetteer_place (
  id          text primary key,
  name        text not null,
  coordinates text not null,
  host_state  text references signatory (code),
  disputed    boolean not null,
  in_control  text
);

alter table claim add column accusation text;
create index claim_category on claim (category, case_id);
