-- R4.1 decision 18: deadlines count from when a step became somebody's; who signs for another; when a criterion is due for whom it came to late.
alter table plan_record add column draft_since datetime;
update plan_record set draft_since = created_at;
alter table plan_record add column draft_calendar varchar(10);
alter table plan_record add column draft_reminder varchar(40);
alter table plan_record add column draft_deadline varchar(40);
alter table plan_record add column draft_escalate_to varchar(40);

alter table plan_seat add column opened_at datetime;
alter table plan_seat add column deputy varchar(40);
update plan_seat set opened_at =
  (select one.at_ from plan_version one where one.number = plan_seat.number and one.version_ = plan_seat.version_);

alter table plan_signature add column by_deputy boolean not null default false;

alter table plan_answer add column due_at datetime;
alter table plan_answer add column escalated_at datetime;
