/** What is asked of the tables of a change before they are deployed. */
package org.assetcloud.itsm.change.process.rules;
