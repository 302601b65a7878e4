-- R7.4 which running instances were moved to a newer version of their process, by whom, when and why, and what became of each. moving holds
-- the process while one is under way, so that a process is moved by one person at a time.
create table model_migration (
  id bigint not null auto_increment,
  process varchar(255) not null,
  from_version int not null,
  to_version int not null,
  from_definition varchar(64) not null,
  to_definition varchar(64) not null,
  reason varchar(2000) not null,
  asked_by varchar(64) not null,
  asked_at datetime not null,
  finished_at datetime,
  moving varchar(255),
  primary key (id),
  constraint model_migration_one_at_a_time unique (moving)
) ${tableOptions};

create table model_migration_instance (
  migration_id bigint not null,
  instance varchar(64) not null,
  number varchar(255),
  state varchar(10) not null,
  sentence varchar(1000),
  settled_at datetime,
  primary key (migration_id, instance),
  constraint model_migration_instance_of foreign key (migration_id) references model_migration (id)
) ${tableOptions};
create index model_migration_instance_state on model_migration_instance (migration_id, state, number);
