-- Lists are read by everybody all the time (design section 7): grants by what they are about, where one for each open task lies beside few others;
-- tasks by their deadline, as most of them are not due yet; and the unread notifications, which the bell counts.
create index ACT_IDX_AUTH_RESOURCE_TYPE on ACT_RU_AUTHORIZATION (RESOURCE_TYPE_);
create index ACT_IDX_TASK_DUE on ACT_RU_TASK (DUE_DATE_, ASSIGNEE_);
create index notification_unread on notification (recipient, read_at);
