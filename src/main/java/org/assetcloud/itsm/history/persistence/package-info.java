/** The one pair of tables of all histories. */
package org.assetcloud.itsm.history.persistence;
