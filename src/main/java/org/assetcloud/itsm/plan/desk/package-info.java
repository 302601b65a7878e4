/** What people do with a plan at any time of its life, and which of it is theirs to do. */
package org.assetcloud.itsm.plan.desk;
