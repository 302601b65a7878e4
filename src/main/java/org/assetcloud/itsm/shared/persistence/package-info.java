/** How values are kept in columns. */
package org.assetcloud.itsm.shared.persistence;
