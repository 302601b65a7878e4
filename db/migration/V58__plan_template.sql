-- R4.2 the office's own templates of emergency plans, for Word; the newest counts.
create table plan_template (
  id bigint not null auto_increment,
  content longblob not null,
  uploaded_by varchar(64) not null,
  uploaded_at datetime not null,
  primary key (id)
) ${tableOptions};
