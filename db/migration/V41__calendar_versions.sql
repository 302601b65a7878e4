-- R5.7 every state of knowledge the working calendar ever had, office hours included: a recorded result can be computed again as it
-- was, whatever was imported later. content is JSON.
create table working_calendar_version (
  version_ varchar(40) not null,
  at_ datetime not null,
  content mediumtext not null,
  primary key (version_)
) ${tableOptions};
