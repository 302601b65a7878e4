-- R6.2, R7.1, R7.2 who asked for which role for whom, who confirmed or declined it, who took it away, and when.
create table role_request (
  id bigint not null auto_increment,
  person varchar(64) not null,
  role_ varchar(40) not null,
  state varchar(20) not null,
  reason varchar(1000) not null,
  asked_by varchar(64) not null,
  asked_at datetime not null,
  answered_by varchar(64),
  answered_at datetime,
  removed_by varchar(64),
  removed_at datetime,
  version int not null,
  primary key (id)
) ${tableOptions};
create index role_request_by_person on role_request (person, role_, state);
