-- R5.5 every call is a ticket with its full history; R5.7 its clocks are event rows.
create table ticket_number (
  day_ date not null,
  last_ int not null,
  primary key (day_)
) ${tableOptions};

create table ticket (
  number varchar(40) not null,
  category varchar(30) not null,
  severity varchar(10) not null,
  channel varchar(10) not null,
  title varchar(200) not null,
  description mediumtext not null,
  requester_name varchar(100) not null,
  requester_unit varchar(200) not null,
  requester_kind varchar(20),
  requester_phone varchar(40),
  call_answered boolean,
  reported_at datetime not null,
  registered_at datetime not null,
  registered_by varchar(64) not null,
  late_entry_reason varchar(1000),
  status varchar(30) not null,
  assigned_group varchar(40),
  assignee varchar(64),
  confirmation varchar(10),
  solved_at datetime,
  closed_at datetime,
  version int not null,
  primary key (number)
) ${tableOptions};
create index ticket_by_status on ticket (status, number);
create index ticket_by_unit on ticket (requester_unit, number);

create table ticket_clock (
  id varchar(60) not null,
  number varchar(40) not null,
  kind varchar(20) not null,
  calendar varchar(10) not null,
  target_version varchar(40) not null,
  deadline datetime,
  stopped boolean not null,
  primary key (id),
  constraint ticket_clock_of foreign key (number) references ticket (number)
) ${tableOptions};
create index ticket_clock_by_deadline on ticket_clock (stopped, deadline);

create table ticket_clock_event (
  clock_id varchar(60) not null,
  position_ int not null,
  type varchar(20) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  reason varchar(1000),
  target varchar(40),
  primary key (clock_id, position_),
  constraint ticket_clock_event_of foreign key (clock_id) references ticket_clock (id)
) ${tableOptions};

create table ticket_escalation (
  number varchar(40) not null,
  clock varchar(20) not null,
  cycle_ int not null,
  level_ varchar(20) not null,
  ladder_role varchar(40) not null,
  role varchar(40) not null,
  action varchar(20) not null,
  due_at datetime not null,
  acted_at datetime not null,
  reason varchar(1000),
  primary key (number, clock, cycle_, level_, ladder_role),
  constraint ticket_escalation_of foreign key (number) references ticket (number)
) ${tableOptions};

create table ticket_note (
  id bigint not null auto_increment,
  number varchar(40) not null,
  kind varchar(30) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  internal boolean not null,
  text mediumtext not null,
  primary key (id),
  constraint ticket_note_of foreign key (number) references ticket (number)
) ${tableOptions};
create index ticket_note_by_ticket on ticket_note (number, id);
