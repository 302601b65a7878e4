-- R7.4 the modules of the platform that changes, freezes and templates name. Names are compared by their form (decision 16), which the
-- statements compare as well; what is kept is the name as it was typed.
create table platform_module (
  form varchar(400) not null,
  name varchar(200) not null,
  position_ int not null,
  entered_by varchar(64) not null,
  entered_at datetime not null,
  primary key (form)
) ${tableOptions};

-- Whoever changes the register locks this row first; the version tells who read it before somebody else's change.
create table module_register (
  id int not null,
  version int not null,
  primary key (id)
) ${tableOptions};
insert into module_register (id, version) values (1, 0);

create table module_proposal (
  id bigint not null auto_increment,
  form varchar(400) not null,
  name varchar(200) not null,
  reason varchar(2000) not null,
  state varchar(10) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime not null,
  answered_by varchar(64),
  answered_at datetime,
  answer varchar(2000),
  primary key (id)
) ${tableOptions};
create index module_proposal_by_form on module_proposal (form, state);

alter table change_revision add column modules_form text;
alter table change_revision add column units_form text;
alter table change_freeze add column modules_form text;
alter table change_template add column modules_form text;

alter table ticket add column requester_name_form varchar(200);
alter table ticket add column requester_unit_form varchar(400);
create index ticket_by_unit_form on ticket (requester_unit_form, number);
alter table requester add column name_form varchar(200);
alter table requester add column unit_form varchar(400);
