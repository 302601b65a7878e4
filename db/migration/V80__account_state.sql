-- R7.1, R7.2 what the engine's user does not say of an account; an account without a row has nothing special about it.
create table account_state (
  person varchar(64) not null,
  one_time_password boolean not null,
  primary key (person)
) ${tableOptions};
