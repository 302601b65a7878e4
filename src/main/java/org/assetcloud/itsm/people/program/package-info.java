/**
 * Accounts of programs (telephone system, monitoring, backup script): what they may call, from where, until when, and who said so (R7.1;
 * decision 26).
 */
package org.assetcloud.itsm.people.program;
