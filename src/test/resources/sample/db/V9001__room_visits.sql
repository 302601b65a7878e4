-- Visits to the machine room: the small process of docs/新流程.md.
create table room_visit (
  number varchar(20) not null primary key,
  title varchar(200) not null,
  visitors varchar(1000) not null,
  urgent boolean not null,
  status varchar(20) not null,
  asked_at datetime not null,
  asked_by varchar(64) not null,
  due_at datetime not null
);
