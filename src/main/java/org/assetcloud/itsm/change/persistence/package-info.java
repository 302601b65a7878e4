/** Changes, their votes and their calendar in the database. */
package org.assetcloud.itsm.change.persistence;
