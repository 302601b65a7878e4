/** Numbers by the day, for whatever is put on record. */
package org.assetcloud.itsm.shared.number;
