-- R5.7 the person who works on the solution, also while the service desk asks for confirmation or a change is awaited.
alter table ticket add column worker varchar(64);
update ticket set worker = assignee where status in ('AWAITING_RESPONSE', 'IN_RESOLUTION');
update ticket set worker = (
  select note.by_ from ticket_note note
  where note.id = (select max(outcome.id) from ticket_note outcome where outcome.number = ticket.number and outcome.kind = 'OUTCOME'))
where status in ('AWAITING_CONFIRMATION', 'WAITING_FOR_CHANGE');
