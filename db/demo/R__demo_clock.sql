-- How far the demo clock is ahead of the real one (negative: behind it); one row, made at the first start.
create table if not exists demo_clock (
  id int not null,
  offset_seconds bigint not null,
  primary key (id)
) ${tableOptions};
