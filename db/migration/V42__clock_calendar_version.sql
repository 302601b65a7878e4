-- R5.7 the version of the working calendar a clock's deadline was last computed with; a stopped clock keeps it.
alter table ticket_clock add column calendar_version varchar(40) not null default 'none';
update ticket_clock set calendar_version = (select version_ from working_calendar where id = 1);
create index ticket_clock_by_calendar on ticket_clock (stopped, calendar, number);
