-- R4.1 a plan for one release, and how far it is; what it says is kept version by version, because signatures bind to one of them.
create table plan_record (
  number varchar(40) not null,
  title varchar(400) not null,
  change_ varchar(40),
  risk varchar(10) not null,
  emergency boolean not null,
  release_at datetime not null,
  latest datetime not null,
  author varchar(64) not null,
  created_at datetime not null,
  status varchar(20) not null,
  version_ int not null,
  form varchar(10),
  signed_at datetime,
  released_at datetime,
  released_version int,
  back_out_by int,
  result varchar(20),
  draft_level varchar(10) not null,
  full_plan_due datetime,
  full_plan_at datetime,
  changes int not null,
  primary key (number),
  constraint plan_of_change unique (change_)
) ${tableOptions};
create index plan_by_status on plan_record (status, number);
create index plan_by_creation on plan_record (created_at, number);

-- R4.2 the five parts; three of them have rows.
create table plan_version (
  number varchar(40) not null,
  version_ int not null,
  form varchar(10) not null,
  by_ varchar(64) not null,
  at_ datetime not null,
  release_at datetime not null,
  digest varchar(64) not null,
  scope mediumtext not null,
  tracking mediumtext,
  primary key (number, version_),
  constraint plan_version_of foreign key (number) references plan_record (number)
) ${tableOptions};

create table plan_risk (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  risk text not null,
  likelihood varchar(10) not null,
  effect text not null,
  measure text not null,
  primary key (number, version_, position_),
  constraint plan_risk_of foreign key (number, version_) references plan_version (number, version_)
) ${tableOptions};

create table plan_criterion (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  kind varchar(10) not null,
  criterion text not null,
  method text not null,
  expected text not null,
  owner varchar(64) not null,
  deadline datetime not null,
  primary key (number, version_, position_),
  constraint plan_criterion_of foreign key (number, version_) references plan_version (number, version_)
) ${tableOptions};

create table plan_action (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  step text not null,
  who text not null,
  contact text not null,
  primary key (number, version_, position_),
  constraint plan_action_of foreign key (number, version_) references plan_version (number, version_)
) ${tableOptions};

create table plan_seat (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  role varchar(40) not null,
  calendar varchar(10) not null,
  reminder varchar(40) not null,
  deadline varchar(40) not null,
  escalate_to varchar(40) not null,
  level_ varchar(10) not null,
  primary key (number, version_, position_),
  constraint plan_seat_of foreign key (number, version_) references plan_version (number, version_)
) ${tableOptions};

-- One signature for a seat, and one for a person in a version, whatever happens at the same instant.
create table plan_signature (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  person varchar(64) not null,
  decision varchar(10) not null,
  comment text,
  digest varchar(64) not null,
  at_ datetime not null,
  voided_at datetime,
  primary key (number, version_, position_),
  constraint plan_signature_once unique (number, version_, person),
  constraint plan_signature_for foreign key (number, version_, position_) references plan_seat (number, version_, position_)
) ${tableOptions};

create table plan_answer (
  number varchar(40) not null,
  version_ int not null,
  position_ int not null,
  measured text,
  met varchar(10),
  evidence text,
  issue text,
  by_ varchar(64),
  at_ datetime,
  ticket varchar(40),
  primary key (number, version_, position_),
  constraint plan_answer_to foreign key (number, version_, position_) references plan_criterion (number, version_, position_)
) ${tableOptions};

create table plan_issue (
  number varchar(40) not null,
  ticket varchar(40) not null,
  title varchar(400) not null,
  opened_at datetime not null,
  closed_at datetime,
  waived_at datetime,
  waived_by varchar(64),
  reason text,
  primary key (ticket),
  constraint plan_issue_of foreign key (number) references plan_record (number)
) ${tableOptions};
create index plan_issue_by_plan on plan_issue (number, opened_at);

create table plan_drill (
  id bigint not null auto_increment,
  number varchar(40) not null,
  held_at datetime not null,
  participants text not null,
  findings text not null,
  passed boolean not null,
  version_ int not null,
  by_ varchar(64) not null,
  at_ datetime not null,
  primary key (id),
  constraint plan_drill_of foreign key (number, version_) references plan_version (number, version_)
) ${tableOptions};

create table plan_event (
  id bigint not null auto_increment,
  number varchar(40) not null,
  kind varchar(20) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  text mediumtext not null,
  primary key (id),
  constraint plan_event_of foreign key (number) references plan_record (number)
) ${tableOptions};
create index plan_event_by_plan on plan_event (number, id);

create table plan_violation (
  number varchar(40) not null,
  kind varchar(20) not null,
  at_ datetime not null,
  text varchar(2000) not null,
  primary key (number, kind),
  constraint plan_violation_of foreign key (number) references plan_record (number)
) ${tableOptions};
