-- Tickets, changes and plans are numbered alike.
create table day_number (
  series varchar(4) not null,
  day_ date not null,
  last_ int not null,
  primary key (series, day_)
) ${tableOptions};
insert into day_number (series, day_, last_) select 'GD', day_, last_ from ticket_number;
drop table ticket_number;

-- R7.4 a change and how far it is; what it asks for is kept revision by revision, because votes bind to one of them.
create table change_record (
  number varchar(40) not null,
  requested_by varchar(64) not null,
  requested_at datetime not null,
  origin varchar(40),
  status varchar(30) not null,
  revision int not null,
  risk varchar(10),
  round_ int not null,
  late_approval varchar(10),
  authorised_at datetime,
  started_at datetime,
  ended_at datetime,
  result varchar(20),
  closed_at datetime,
  version int not null,
  primary key (number)
) ${tableOptions};
create index change_by_status on change_record (status, number);
create index change_by_request on change_record (requested_at, number);

create table change_revision (
  number varchar(40) not null,
  revision int not null,
  submitted_by varchar(64) not null,
  submitted_at datetime not null,
  title varchar(200) not null,
  reason text not null,
  kind varchar(20) not null,
  type varchar(10) not null,
  modules text not null,
  units text not null,
  implementer varchar(64),
  verifier varchar(64),
  window_from datetime,
  window_to datetime,
  downtime_minutes int not null,
  steps mediumtext,
  test_evidence mediumtext,
  back_out_steps mediumtext,
  old_value text,
  new_value text,
  tickets text not null,
  template bigint,
  primary key (number, revision),
  constraint change_revision_of foreign key (number) references change_record (number)
) ${tableOptions};
create index change_by_window on change_revision (window_to, window_from);

create table change_assessment (
  number varchar(40) not null,
  revision int not null,
  reach varchar(20) not null,
  reversibility varchar(20) not null,
  data_touched varchar(20) not null,
  downtime_minutes int not null,
  inside_freeze boolean not null,
  risk varchar(10),
  by_ varchar(64) not null,
  at_ datetime not null,
  comment text,
  primary key (number, revision),
  constraint change_assessment_of foreign key (number) references change_record (number)
) ${tableOptions};

create table change_round (
  number varchar(40) not null,
  round_ int not null,
  revision int not null,
  stage varchar(12) not null,
  opened_at datetime not null,
  decided_at datetime,
  outcome varchar(20),
  primary key (number, round_),
  constraint change_round_of foreign key (number) references change_record (number)
) ${tableOptions};

create table change_seat (
  number varchar(40) not null,
  round_ int not null,
  position_ int not null,
  role varchar(40) not null,
  deputy varchar(40),
  calendar varchar(10) not null,
  reminder varchar(40) not null,
  deadline varchar(40) not null,
  holder varchar(40),
  opened_at datetime not null,
  level_ varchar(10) not null,
  exception_ boolean not null,
  primary key (number, round_, position_),
  constraint change_seat_of foreign key (number, round_) references change_round (number, round_)
) ${tableOptions};

-- One vote for a seat, and one for a person in a round, whatever happens at the same instant.
create table change_vote (
  number varchar(40) not null,
  round_ int not null,
  position_ int not null,
  person varchar(64) not null,
  role varchar(40) not null,
  decision varchar(10) not null,
  comment text,
  at_ datetime not null,
  primary key (number, round_, position_),
  constraint change_vote_once unique (number, round_, person),
  constraint change_vote_for foreign key (number, round_, position_) references change_seat (number, round_, position_)
) ${tableOptions};

create table change_exception (
  number varchar(40) not null,
  round_ int not null,
  kind varchar(10) not null,
  with_ varchar(40) not null,
  from_ datetime not null,
  to_ datetime not null,
  said varchar(1000) not null,
  primary key (number, round_, kind, with_),
  constraint change_exception_in foreign key (number, round_) references change_round (number, round_)
) ${tableOptions};
create index change_exception_from on change_exception (with_, kind);

create table change_event (
  id bigint not null auto_increment,
  number varchar(40) not null,
  kind varchar(20) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  text mediumtext not null,
  primary key (id),
  constraint change_event_of foreign key (number) references change_record (number)
) ${tableOptions};
create index change_event_by_change on change_event (number, id);

create table change_violation (
  number varchar(40) not null,
  kind varchar(20) not null,
  at_ datetime not null,
  text varchar(1000) not null,
  primary key (number, kind),
  constraint change_violation_of foreign key (number) references change_record (number)
) ${tableOptions};

create table change_freeze (
  id bigint not null auto_increment,
  from_ datetime not null,
  to_ datetime not null,
  modules text not null,
  reason varchar(1000) not null,
  by_ varchar(64) not null,
  at_ datetime not null,
  lifted_at datetime,
  lifted_by varchar(64),
  lifted_because varchar(1000),
  primary key (id)
) ${tableOptions};
create index change_freeze_by_end on change_freeze (to_, from_);

-- Whoever takes a window or enters a freeze locks this row first, so that two cannot overlook each other.
create table change_calendar (
  id int not null,
  primary key (id)
) ${tableOptions};
insert into change_calendar (id) values (1);

create table change_template (
  id bigint not null auto_increment,
  title varchar(200) not null,
  kind varchar(20) not null,
  modules text not null,
  downtime_minutes int not null,
  steps mediumtext not null,
  test_evidence mediumtext not null,
  back_out_steps mediumtext not null,
  state varchar(10) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime not null,
  answered_by varchar(64),
  answered_at datetime,
  primary key (id)
) ${tableOptions};
