-- R7.1 confirming a role is a task of its own process, under the request's number. Requests from before have none until they are asked again.
alter table role_request add column number varchar(40);
alter table role_request add column comment_ varchar(4000);
create unique index role_request_by_number on role_request (number);
