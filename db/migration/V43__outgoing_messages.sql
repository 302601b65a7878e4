-- R5.7 what is sent to whom by mail or SMS and what became of it; what it says is in notification. One row per person, event and channel,
-- kept as proof; due_at is empty once nothing is left to do, so that the index stays as small as the work.
create table outgoing_message (
  id bigint not null auto_increment,
  channel varchar(10) not null,
  recipient varchar(64) not null,
  event_key varchar(200) not null,
  message_id varchar(120) not null,
  state varchar(20) not null,
  queued_at datetime not null,
  since datetime not null,
  due_at datetime,
  attempts int not null,
  address varchar(255),
  ended_at datetime,
  answer varchar(500),
  version int not null,
  primary key (id),
  constraint outgoing_message_once unique (event_key, recipient, channel)
) ${tableOptions};
create index outgoing_message_due on outgoing_message (channel, due_at, id);
