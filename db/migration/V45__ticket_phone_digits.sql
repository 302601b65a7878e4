-- R5.5 a caller's tickets are found by the phone number however it was typed: digits only, without China's country code.
alter table ticket add column requester_phone_digits varchar(40) not null default '';
update ticket set requester_phone_digits =
  regexp_replace(regexp_replace(regexp_replace(requester_phone, '[^0-9+]', ''), '^([+]|00)86', ''), '[+]', '')
where requester_phone is not null;
create index ticket_by_phone on ticket (requester_phone_digits, number);
