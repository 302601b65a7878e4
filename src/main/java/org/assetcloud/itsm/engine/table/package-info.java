/** What code asks of the deployed decision tables. */
package org.assetcloud.itsm.engine.table;
