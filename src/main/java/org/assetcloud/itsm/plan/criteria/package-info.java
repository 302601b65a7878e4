/** The criteria of a release, who answers them, and the issues that remain. */
package org.assetcloud.itsm.plan.criteria;
