-- R5.7 what reports count by, computed from a clock's events like its deadline: when it stopped, and whether a breach is certain whatever
-- the time is now. A clock that still runs is late from the second after its deadline on, without anybody writing that down.
alter table ticket_clock add column stopped_at datetime;
alter table ticket_clock add column breached boolean not null default false;
update ticket_clock set stopped_at =
  (select max(event.at_) from ticket_clock_event event where event.clock_id = ticket_clock.id and event.type = 'STOPPED')
where stopped = true;
update ticket_clock set breached = true where stopped = true and stopped_at > deadline;
-- Reports read these alone, without a look into the tables' rows: 550,000 tickets are counted in one pass.
create index ticket_by_report on ticket (reported_at, number, status, category, severity, requester_unit);
create index ticket_by_hands on ticket (status, assignee);
create index ticket_clock_by_ticket on ticket_clock (number, kind, stopped, breached, deadline);
create index ticket_clock_by_state on ticket_clock (stopped, deadline, kind, breached, number);

-- R7.5 who took which report out of the system, when, and how many rows it had; without rows_ it broke off.
create table report_export (
  id varchar(36) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  report varchar(30) not null,
  from_ varchar(7) not null,
  to_ varchar(7) not null,
  group_by varchar(20) not null,
  rows_ int,
  primary key (id)
) ${tableOptions};
create index report_export_by_time on report_export (at_, id);
