/** Emergency plans: no release or update starts without a signed plan for that very release (R4.1, R4.2). */
package org.assetcloud.itsm.plan;
