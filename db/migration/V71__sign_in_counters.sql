-- R7.1, R7.2 how many passwords were tried for an account from a source: an address, or a browser that signed in before. The account is the
-- SHA-256 of the id that was typed, since that may be anything.
create table sign_in_counter (
  account varchar(64) not null,
  source varchar(80) not null,
  attempts int not null,
  until_ datetime not null,
  succeeded_at datetime,
  primary key (account, source)
) ${tableOptions};
create index sign_in_counter_by_age on sign_in_counter (until_);
-- Signs the cookies of browsers, on every node; made at the first use.
create table sign_in_key (
  id int not null,
  key_ varchar(64) not null,
  primary key (id)
) ${tableOptions};
