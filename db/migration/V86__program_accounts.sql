-- R7.1 accounts of programs: what was confirmed last is in force; calls and addresses are divided by commas. Of the key only the SHA-256 is kept.
create table program_account (
  position bigint not null auto_increment,
  id varchar(64) not null,
  name varchar(100) not null,
  key_digest varchar(64) not null,
  calls varchar(4000),
  addresses varchar(1000),
  until_ date,
  made_by varchar(64) not null,
  made_at datetime not null,
  ended_at datetime,
  ended_by varchar(64),
  end_reason varchar(1000),
  last_used_at datetime,
  primary key (position)
) ${tableOptions};
create unique index program_account_by_id on program_account (id);

-- What was asked for a program and what the bureau's operator said; nothing is ever deleted from it.
create table program_request (
  position bigint not null auto_increment,
  number varchar(40) not null,
  program varchar(64) not null,
  calls varchar(4000) not null,
  addresses varchar(1000) not null,
  until_ date not null,
  reason varchar(1000) not null,
  state varchar(20) not null,
  asked_by varchar(64) not null,
  asked_at datetime not null,
  answered_by varchar(64),
  answered_at datetime,
  comment_ varchar(4000),
  primary key (position)
) ${tableOptions};
create unique index program_request_by_number on program_request (number);
create index program_request_by_program on program_request (program, position);
