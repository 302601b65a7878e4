-- R1.1 who reports, with unit and kind: the directory the service desk looks a caller up in. Filled from the tickets there are already;
-- from then on every registration keeps it up to date. A changed version tells an entry that a person has put right.
create table requester (
  id bigint not null auto_increment,
  name varchar(100) not null,
  unit varchar(200) not null,
  kind varchar(20),
  phone varchar(40),
  phone_digits varchar(40) not null,
  last_reported_at datetime not null,
  version int not null,
  primary key (id),
  constraint requester_once unique (phone_digits, name, unit)
) ${tableOptions};
create index requester_by_report on requester (last_reported_at, id);
create index requester_by_unit on requester (unit);
insert into requester (name, unit, kind, phone, phone_digits, last_reported_at, version)
select requester_name, requester_unit, max(requester_kind), max(requester_phone), requester_phone_digits, max(reported_at), 0
from ticket
group by requester_name, requester_unit, requester_phone_digits;
