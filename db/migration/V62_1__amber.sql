-- R5.7 when the last quarter of a clock's target begins, computed from its events like its deadline. Clocks that already run keep the half
-- hour that was said to be near until their next event.
alter table ticket_clock add column amber_at datetime;
update ticket_clock set amber_at = deadline - interval '30' minute where stopped = false;

-- The lists of tasks go by the follow-up date of a task, which is the same moment.
update ACT_RU_TASK set FOLLOW_UP_DATE_ = DUE_DATE_ - interval '30' minute where DUE_DATE_ is not null and FOLLOW_UP_DATE_ is null;
