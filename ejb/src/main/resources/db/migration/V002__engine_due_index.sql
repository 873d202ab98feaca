-- The engine asks every few seconds for jobs that are due. Its own indexes make it read every future timer;
-- this one holds exactly the jobs it may take, in the order in which it takes them.
create index act_idx_job_takeable on act_ru_job (duedate_)
    where retries_ > 0 and suspension_state_ = 1;
