/** The last number of each series and day. */
package org.assetcloud.itsm.shared.number.persistence;
