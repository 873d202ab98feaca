-- A saved search keeps each of the three orders.

alter table saved_search add column ordering text;
update saved_search set ordering = case when newest then 'NEWEST' else 'RELEVANCE' end;
alter table saved_search alter column ordering set not null;
alter table saved_search add constraint saved_search_ordering check (ordering in ('RELEVANCE', 'NEWEST', 'WEIGHT'));
alter table saved_search drop column newest;
