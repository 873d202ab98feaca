-- Section 4, effect ESC: a limit that has run stays owed until the act is done after all.
alter table deadline add column done_late_at timestamptz;
