/** Role requests in their table. */
package org.assetcloud.itsm.people.account.persistence;
