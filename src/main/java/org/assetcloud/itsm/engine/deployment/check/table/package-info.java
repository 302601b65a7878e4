/** What a table of rules must keep to. */
package org.assetcloud.itsm.engine.deployment.check.table;
