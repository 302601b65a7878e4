-- R5.5, R7.4 one pair of tables for what happened to records of every kind and what was done against the rules. Each record keeps the order
-- of its entries; nothing is left behind in the tables of the features.
create table record_event (
  id bigint not null auto_increment,
  concerns varchar(20) not null,
  number varchar(40) not null,
  kind varchar(30) not null,
  at_ datetime not null,
  by_ varchar(64) not null,
  internal boolean not null,
  text mediumtext not null,
  primary key (id)
) ${tableOptions};

insert into record_event (concerns, number, kind, at_, by_, internal, text)
  select 'TICKET', number, kind, at_, by_, internal, text from ticket_note order by id;
insert into record_event (concerns, number, kind, at_, by_, internal, text)
  select 'CHANGE', number, kind, at_, by_, false, text from change_event order by id;
insert into record_event (concerns, number, kind, at_, by_, internal, text)
  select 'PLAN', number, kind, at_, by_, false, text from plan_event order by id;
create index record_event_by_record on record_event (number, id);

create table record_violation (
  concerns varchar(20) not null,
  number varchar(40) not null,
  kind varchar(20) not null,
  at_ datetime not null,
  text varchar(2000) not null,
  primary key (number, kind)
) ${tableOptions};

insert into record_violation (concerns, number, kind, at_, text) select 'CHANGE', number, kind, at_, text from change_violation;
insert into record_violation (concerns, number, kind, at_, text) select 'PLAN', number, kind, at_, text from plan_violation;

drop table ticket_note;
drop table change_event;
drop table plan_event;
drop table change_violation;
drop table plan_violation;
