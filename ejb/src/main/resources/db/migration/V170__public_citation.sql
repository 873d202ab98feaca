-- a citation whose words were redacted is no citation in public (section 11)
alter table decision_citation add column in_public boolean not null default true;
update decision_citation c set in_public = false
from decision_line l
where l.decision_id = c.decision_id and l.number = c.from_paragraph and l.public_words is not null
  and position(c.to_citation in l.public_words) = 0;
