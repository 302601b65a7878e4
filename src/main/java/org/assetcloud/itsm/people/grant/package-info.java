/** How a role is given: asked for by the security officer, confirmed by the bureau, taken away at once (R6.2, R7.2). */
package org.assetcloud.itsm.people.grant;
