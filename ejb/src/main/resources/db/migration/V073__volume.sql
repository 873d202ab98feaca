-- What the rounds look for again and again stays found at once among a million rows.

alter table document add column words_read boolean not null default false;
update document d set words_read = true where exists (select 1 from document_text t where t.document_id = d.id);
create index document_unread on document (id) where not words_read;
