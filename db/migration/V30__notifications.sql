-- R5.7 who was told what and when; one row per person and event.
create table notification (
  id bigint not null auto_increment,
  recipient varchar(64) not null,
  event_key varchar(200) not null,
  kind varchar(20) not null,
  number varchar(40) not null,
  level_ varchar(20),
  text varchar(1000) not null,
  at_ datetime not null,
  read_at datetime,
  primary key (id),
  constraint notification_once unique (recipient, event_key)
) ${tableOptions};
create index notification_by_recipient on notification (recipient, id);
