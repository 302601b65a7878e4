/** What kinds of records there are; each feature declares its own once, and lists, rights, addresses and pages read it here. */
package org.assetcloud.itsm.records;
