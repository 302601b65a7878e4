-- R7.1 from when on an account counts as unused where nobody signs in to it: since it was made, enabled, or first seen by the check.
alter table account_state add column used_since datetime;

-- After how many days an unused account is disabled; the row may be changed.
create table account_rule (
  name varchar(40) not null,
  days int not null,
  primary key (name)
) ${tableOptions};
insert into account_rule (name, days) values ('DISABLE_UNUSED_AFTER', 90);
