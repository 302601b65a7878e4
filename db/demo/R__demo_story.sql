-- Whether the story that fills a fresh demo database is still being played; one row, made when it begins.
create table if not exists demo_story (
  id int not null,
  playing boolean not null,
  primary key (id)
) ${tableOptions};
