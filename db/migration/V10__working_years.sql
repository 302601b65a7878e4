-- R5.6, R5.7 the official working calendar: what the notice of each year says. The one row of working_calendar names the state of
-- knowledge of all years together; who changes a year locks it.
create table working_calendar (
  id int not null,
  version_ varchar(40) not null,
  primary key (id)
) ${tableOptions};
insert into working_calendar (id, version_) values (1, 'none');

create table working_year (
  year_ int not null,
  papers varchar(4000) not null,
  imported_at datetime not null,
  imported_by varchar(64) not null,
  primary key (year_)
) ${tableOptions};

create table working_year_day (
  year_ int not null,
  date_ date not null,
  name varchar(100) not null,
  off_ boolean not null,
  primary key (year_, date_),
  constraint working_year_day_of foreign key (year_) references working_year (year_)
) ${tableOptions};
