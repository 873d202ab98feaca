-- what the registry is told of at once: the few rows that went wrong, however many went well
create index mail_unsent on mail (settled_at) where state in ('FAILED', 'BOUNCED');
create index service_undelivered on service (id) where status = 'FAILED';
create index index_outbox_refused on index_outbox (id) where attempts > 0;
