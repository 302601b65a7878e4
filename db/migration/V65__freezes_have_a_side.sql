-- R7.4 a freeze is lifted by the side that set it; what is on record without it is the bureau's, unless only the contractor can have set it.
alter table change_freeze add column side varchar(10) not null default 'BUREAU';
update change_freeze set side = 'CONTRACTOR'
where by_ in (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'project-manager')
  and by_ not in (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'bureau-operator');

-- R4.1 whoever confirms the kind of a change can find that it is a release though its kind does not say so.
alter table change_record add column release_ boolean not null default false;
