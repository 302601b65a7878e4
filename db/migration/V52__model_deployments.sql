-- R7.4 who deployed which models, tables and forms, when and why, and what that changed; kept when the engine's deployment is deleted.
create table model_deployment (
  id bigint not null auto_increment,
  deployment_id varchar(64) not null,
  deployed_by varchar(64) not null,
  deployed_at datetime not null,
  reason varchar(255),
  source_ varchar(255),
  files mediumtext not null,
  difference mediumtext not null,
  primary key (id),
  constraint model_deployment_once unique (deployment_id)
) ${tableOptions};
