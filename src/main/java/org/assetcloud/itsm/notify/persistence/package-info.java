/** How notifications are kept in their table. */
package org.assetcloud.itsm.notify.persistence;
