-- What a judge notes for himself beside a decision or authority (section 11, class CHB).

create table precedent_annotation (
  id         bigint primary key,
  version    int not null,
  person_id  text not null references person (id),
  entry_id   bigint not null references precedent_entry (id),
  paragraph  text,
  words      text not null,
  written_at timestamptz not null
);
create sequence precedent_annotation_seq increment 50;
create index precedent_annotation_of on precedent_annotation (person_id, entry_id);
