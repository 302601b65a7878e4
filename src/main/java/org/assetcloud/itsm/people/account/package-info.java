/** Accounts from their first password to the day they are closed, and their sessions (R6.2, R7.1, R7.2). */
package org.assetcloud.itsm.people.account;
