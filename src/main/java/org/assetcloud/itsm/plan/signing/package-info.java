/** Who signs a plan, by when, and whether its present version is signed. */
package org.assetcloud.itsm.plan.signing;
