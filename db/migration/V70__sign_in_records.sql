-- R6.2, R7.1 who signed in or tried to, from where, and with what result. An attempt under an id that nobody has is kept without the id: people
-- type passwords into the wrong field.
create table sign_in_record (
  id bigint not null auto_increment,
  at_ datetime not null,
  account varchar(64),
  from_ varchar(45) not null,
  result varchar(10) not null,
  primary key (id)
) ${tableOptions};
create index sign_in_record_by_account on sign_in_record (account, result, at_);
create index sign_in_record_by_age on sign_in_record (at_);
