-- R5.7 the line that works on the solution, also while the service desk asks for confirmation.
alter table ticket add column line varchar(40);
-- Lists show the newest first.
create index ticket_by_registration on ticket (registered_at, number);
