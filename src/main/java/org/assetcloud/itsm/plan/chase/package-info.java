/** Silence before a release: who is reminded, who is told, who stands in. */
package org.assetcloud.itsm.plan.chase;
