-- R5.7 how many tickets ended as cancelled or merged stands beside what was late on the dashboard.
create index ticket_by_end on ticket (status, closed_at, number);
