-- Section 11: the thesaurus of keywords, with its terms in the three languages; of the second level below one of the first.

create table keyword (
  id      text primary key,
  broader text references keyword (id),
  en      text not null,
  fr      text not null,
  ru      text not null
);
create table keyword_related (
  keyword_id text not null references keyword (id),
  related_id text not null references keyword (id),
  primary key (keyword_id, related_id)
);
create table headnote_keyword (
  headnote_id bigint not null references headnote (id),
  seq         int not null,
  keyword_id  text not null references keyword (id),
  primary key (headnote_id, seq)
);
create index headnote_keyword_keyword on headnote_keyword (keyword_id);
create table headnote_holding (
  headnote_id bigint not null references headnote (id),
  seq         int not null,
  holding_id  bigint not null references holding (id),
  primary key (headnote_id, seq)
);

insert into keyword (id, broader, en, fr, ru) values
  ('attribution', null, 'attribution', 'attribution', 'присвоение поведения'),
  ('attribution.effective-control', 'attribution', 'effective control', 'contrôle effectif', 'эффективный контроль'),
  ('attribution.organ', 'attribution', 'conduct of an organ', 'comportement d’un organe', 'поведение органа'),
  ('attribution.adoption', 'attribution', 'conduct acknowledged as its own', 'comportement reconnu comme sien', 'поведение, признанное своим'),
  ('attribution.cyber', 'attribution', 'cyber operations', 'opérations informatiques', 'кибероперации'),
  ('consent', null, 'host-nation consent', 'consentement de l’État hôte', 'согласие принимающего государства'),
  ('consent.revocation', 'consent', 'revocation', 'révocation', 'отзыв'),
  ('consent.reinforcement', 'consent', 'reinforcement', 'renforcement', 'усиление контингента'),
  ('consent.transit', 'consent', 'transit', 'transit', 'транзит'),
  ('consent.silence', 'consent', 'silence', 'silence', 'молчание'),
  ('consent.authority', 'consent', 'competent authority', 'autorité compétente', 'компетентный орган'),
  ('elections', null, 'elections', 'élections', 'выборы'),
  ('elections.indirect-funding', 'elections', 'indirect funding', 'financement indirect', 'косвенное финансирование'),
  ('elections.observation', 'elections', 'observation', 'observation', 'наблюдение'),
  ('elections.information', 'elections', 'information operations', 'opérations d’information', 'информационные операции'),
  ('exercise', null, 'exercise', 'exercice militaire', 'учения'),
  ('exercise.notification-threshold', 'exercise', 'notification threshold', 'seuil de notification', 'порог уведомления'),
  ('exercise.aggregation', 'exercise', 'aggregated exercises', 'exercices cumulés', 'объединённые учения'),
  ('exercise.short-notice', 'exercise', 'short-notice activity', 'activité à bref préavis', 'внезапные учения'),
  ('proof', null, 'burden of proof', 'charge de la preuve', 'бремя доказывания'),
  ('proof.sending-state', 'proof', 'sending State', 'État d’envoi', 'направляющее государство'),
  ('proof.adverse-inference', 'proof', 'adverse inference', 'conclusion défavorable', 'неблагоприятный вывод'),
  ('proof.protected-source', 'proof', 'protected source', 'source protégée', 'защищённый источник'),
  ('force', null, 'threat or use of force', 'menace ou emploi de la force', 'угроза силой или её применение'),
  ('force.armed-groups', 'force', 'support to armed groups', 'soutien à des groupes armés', 'поддержка вооружённых групп'),
  ('force.concentration', 'force', 'concentration of forces', 'concentration de forces', 'сосредоточение войск'),
  ('ceilings', null, 'ceilings and limits', 'plafonds et limites', 'потолки и ограничения'),
  ('ceilings.regional', 'ceilings', 'regional limits', 'limites régionales', 'региональные ограничения'),
  ('ceilings.missiles', 'ceilings', 'missile deployment', 'déploiement de missiles', 'развёртывание ракет'),
  ('verification', null, 'verification', 'vérification', 'проверка'),
  ('verification.refusal', 'verification', 'refusal of an inspection', 'refus d’une inspection', 'отказ в инспекции'),
  ('verification.data', 'verification', 'exchange of data', 'échange de données', 'обмен данными'),
  ('persons', null, 'protection of persons', 'protection des personnes', 'защита лиц'),
  ('persons.refugees', 'persons', 'refugees', 'réfugiés', 'беженцы'),
  ('persons.forced-landing', 'persons', 'forced landing', 'atterrissage forcé', 'принудительная посадка'),
  ('jurisdiction', null, 'jurisdiction and admissibility', 'compétence et recevabilité', 'юрисдикция и приемлемость'),
  ('jurisdiction.consultations', 'jurisdiction', 'prior consultations', 'consultations préalables', 'предварительные консультации'),
  ('jurisdiction.time', 'jurisdiction', 'temporal scope', 'portée temporelle', 'действие во времени'),
  ('interim', null, 'provisional measures', 'mesures conservatoires', 'временные меры'),
  ('interim.urgency', 'interim', 'urgency', 'urgence', 'безотлагательность'),
  ('remedies', null, 'remedies', 'réparation', 'средства возмещения'),
  ('remedies.reasonable-period', 'remedies', 'reasonable period', 'délai raisonnable', 'разумный срок'),
  ('remedies.withdrawal', 'remedies', 'withdrawal', 'retrait', 'вывод войск'),
  ('equal-security', null, 'equal and indivisible security', 'sécurité égale et indivisible', 'равная и неделимая безопасность');

-- both ways
insert into keyword_related (keyword_id, related_id) values
  ('consent.revocation', 'remedies.withdrawal'),
  ('remedies.withdrawal', 'consent.revocation'),
  ('consent.reinforcement', 'ceilings.regional'),
  ('ceilings.regional', 'consent.reinforcement'),
  ('attribution.cyber', 'proof.protected-source'),
  ('proof.protected-source', 'attribution.cyber'),
  ('elections.information', 'attribution.cyber'),
  ('attribution.cyber', 'elections.information'),
  ('exercise.short-notice', 'force.concentration'),
  ('force.concentration', 'exercise.short-notice'),
  ('verification.refusal', 'proof.adverse-inference'),
  ('proof.adverse-inference', 'verification.refusal'),
  ('remedies.reasonable-period', 'consent.revocation'),
  ('consent.revocation', 'remedies.reasonable-period'),
  ('ceilings', 'equal-security'),
  ('equal-security', 'ceilings'),
  ('force.armed-groups', 'attribution.effective-control'),
  ('attribution.effective-control', 'force.armed-groups');
