-- R7.1, R7.2 what proves a person besides the password: a secret that a phone shares (Base32). Not enrolled until the phone has shown that it
-- knows it; a code of a step of thirty seconds that is not after the last one passes no more.
create table second_factor (
  person varchar(64) not null,
  secret varchar(64) not null,
  begun_at datetime not null,
  enrolled_at datetime,
  last_step bigint not null,
  primary key (person)
) ${tableOptions};
-- What signs in once where the phone is lost: the SHA-256 of person and code, which has too much chance in it to be guessed.
create table recovery_code (
  person varchar(64) not null,
  digest varchar(64) not null,
  used_at datetime,
  primary key (person, digest)
) ${tableOptions};
-- From where programs need no code for a while, since a code of theirs was right.
create table opened_address (
  person varchar(64) not null,
  address varchar(45) not null,
  until_ datetime not null,
  primary key (person, address)
) ${tableOptions};
create index opened_address_by_age on opened_address (until_);
