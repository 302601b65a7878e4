-- R7.1, R7.2 an account that may not be used keeps the roles here that it gets back when it may.
alter table account_state add column disabled_at datetime;
alter table account_state add column disabled_by varchar(64);
alter table account_state add column disabled_reason varchar(1000);
alter table account_state add column disabled_roles varchar(400);

-- Who is signed in with a browser; without its row a session is over, on whichever node it is.
create table account_session (
  position bigint not null auto_increment,
  id varchar(36) not null,
  person varchar(64) not null,
  address varchar(45) not null,
  browser varchar(300) not null,
  started_at datetime not null,
  seen_at datetime not null,
  primary key (position)
) ${tableOptions};
create unique index account_session_by_id on account_session (id);
create index account_session_by_person on account_session (person);
