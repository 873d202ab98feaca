-- Pages stay as quick with many cases: who has ever sat in a case, and the latest cases of one state.
create index membership_ever on membership (case_id, id);
create index case_file_latest on case_file (state, registered_at desc, id desc);
