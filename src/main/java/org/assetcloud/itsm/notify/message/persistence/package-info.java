/** Outgoing messages in their table. */
package org.assetcloud.itsm.notify.message.persistence;
