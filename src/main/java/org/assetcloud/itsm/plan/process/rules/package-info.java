/** What is asked of the tables of a plan before they are deployed. */
package org.assetcloud.itsm.plan.process.rules;
