-- Lengths are promised in characters. H2 counts UTF-16 units, of which 𠮷 and 😀 have two; MySQL counts characters and keeps its columns.
${onlyH2} alter table ticket alter column title varchar(400) not null;
${onlyH2} alter table ticket alter column requester_name varchar(200) not null;
${onlyH2} alter table ticket alter column requester_unit varchar(400) not null;
${onlyH2} alter table ticket alter column late_entry_reason varchar(2000);
${onlyH2} alter table requester alter column name varchar(200) not null;
${onlyH2} alter table requester alter column unit varchar(400) not null;
${onlyH2} alter table role_request alter column reason varchar(2000) not null;
${onlyH2} alter table notification alter column text varchar(2000) not null;
${onlyH2} alter table change_revision alter column title varchar(400) not null;
${onlyH2} alter table change_exception alter column said varchar(2000) not null;
${onlyH2} alter table change_violation alter column text varchar(2000) not null;
${onlyH2} alter table change_freeze alter column reason varchar(2000) not null;
${onlyH2} alter table change_freeze alter column lifted_because varchar(2000);
${onlyH2} alter table change_template alter column title varchar(400) not null;
