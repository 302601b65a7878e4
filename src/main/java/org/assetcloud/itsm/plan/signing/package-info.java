/** Who signs a plan, by when, whether its present version is signed, and how a new one makes signatures void. */
package org.assetcloud.itsm.plan.signing;
