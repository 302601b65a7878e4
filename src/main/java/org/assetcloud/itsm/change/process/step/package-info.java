/** What the models of changes call at their steps: listeners and delegates, each for one use case. */
package org.assetcloud.itsm.change.process.step;
