/** Who may do what about a plan beside its tasks. */
package org.assetcloud.itsm.plan.rights;
