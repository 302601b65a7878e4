-- R7.4 who carries a change out and verifies it now, where it is not whom the revision that was voted about names; and who once did, one per
-- line: they stay involved in it.
alter table change_record add implementer varchar(64);
alter table change_record add verifier varchar(64);
alter table change_record add formerly text;

-- R4.1, R4.2 the same for a plan's author, and who answers a criterion in place of whom the signed version names.
alter table plan_record add formerly text;
alter table plan_answer add owner varchar(64);
