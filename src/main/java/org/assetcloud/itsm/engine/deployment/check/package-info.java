/** What a model, table or form must keep to before it is deployed, whoever brings it: the lists in {@code Rules} are the policy. */
package org.assetcloud.itsm.engine.deployment.check;
