/** What comes of the signatures: the plan is signed, returned or refused, and a full one follows a short one. */
package org.assetcloud.itsm.plan.conclusion;
