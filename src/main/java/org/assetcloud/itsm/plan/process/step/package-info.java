/** What the models of plans call at their steps: listeners and delegates, each for one use case. */
package org.assetcloud.itsm.plan.process.step;
