/** Plans in the database. */
package org.assetcloud.itsm.plan.persistence;
