-- R5.7, R7.4 how far people have been told that a task is overdue: each level once, also on two nodes and after an outage.
create table overdue_task (
  task varchar(64) not null,
  number varchar(40),
  step varchar(255) not null,
  level_ int not null,
  told_at datetime not null,
  next_at datetime,
  primary key (task)
) ${tableOptions};
create index overdue_task_by_next on overdue_task (next_at);
