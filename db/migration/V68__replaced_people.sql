-- R7.4 who carries a change out and verifies it now, where it is not whom the revision that was voted about names; and who once did, one per
-- line: they stay involved in it.
alter table change_record add implementer varchar(64);
alter table change_record add verifier varchar(64);
alter table change_record add formerly text;
