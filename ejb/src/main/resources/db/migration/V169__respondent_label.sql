-- the search field "respondent" (section 11): decisions that are published already get the label too
insert into precedent_label (entry_id, seq, kind, value)
select e.id, (select coalesce(max(l.seq), -1) + 1 from precedent_label l where l.entry_id = e.id), 'RESPONDENT', s.name
from precedent_entry e join decision d on d.id = e.decision_id join signatory s on s.code = d.respondent;
