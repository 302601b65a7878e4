/** What one version of a model, table or form has that another has not, element by element, in words. */
package org.assetcloud.itsm.engine.deployment.change;
