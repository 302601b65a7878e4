/** The engine's tables of open tasks, as its own queries cannot ask them. */
package org.assetcloud.itsm.work.persistence;
