-- X2, S07, X6: signatures of several States under one act; a notice of withdrawal waits for those of all joint claimants.

create table state_consent (
  id        bigint primary key,
  case_id   bigint not null references case_file (id),
  kind      text not null check (kind in ('withdrawal', 'withdrawal-answer', 'settlement', 'stay')),
  act_id    bigint not null,
  state     text not null,
  signed_by text not null,
  signed_at timestamptz not null,
  unique (case_id, kind, act_id, state)
);
create sequence state_consent_seq increment 50;

-- What was filed with the notice, to be served when the last claimant has signed.
alter table withdrawal add column documents text not null default '';

-- Terms that were signed for a side by the State that stood there alone.
insert into state_consent (id, case_id, kind, act_id, state, signed_by, signed_at)
  select nextval('state_consent_seq'), s.case_id, 'settlement', s.id, f.claimants, s.claimant_signed, s.claimant_signed_at
    from settlement s join case_file f on f.id = s.case_id
   where s.claimant_signed is not null and position(',' in f.claimants) = 0;
insert into state_consent (id, case_id, kind, act_id, state, signed_by, signed_at)
  select nextval('state_consent_seq'), s.case_id, 'settlement', s.id, f.respondent, s.respondent_signed,
         s.respondent_signed_at
    from settlement s join case_file f on f.id = s.case_id
   where s.respondent_signed is not null;
