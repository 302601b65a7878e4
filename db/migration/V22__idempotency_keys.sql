-- R5.5 the same request sent again makes no second ticket: its answer is kept beside what it did.
create table idempotency_key (
  user_id varchar(64) not null,
  key_ varchar(100) not null,
  digest varchar(64) not null,
  at_ datetime not null,
  status int,
  location varchar(200),
  body mediumtext,
  primary key (user_id, key_)
) ${tableOptions};
create index idempotency_key_by_age on idempotency_key (at_);
