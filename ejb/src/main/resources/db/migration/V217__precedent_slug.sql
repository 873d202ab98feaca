-- Decisions and entries are looked up by their address in whichever capitals.

create index precedent_entry_slug_any on precedent_entry (lower(slug));
create index decision_slug_any on decision (upper(slug));
