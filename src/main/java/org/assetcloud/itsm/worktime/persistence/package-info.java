/** How working years are kept in their tables. */
package org.assetcloud.itsm.worktime.persistence;
