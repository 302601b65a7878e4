-- Timers are acquired by due date (design section 7): with 100,000 future timers waiting, the due ones must be found at once.
create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
