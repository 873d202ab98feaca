-- A State takes its webhook back; what was posted to it stays in the log of letters.
alter table webhook add column removed_at timestamptz;
