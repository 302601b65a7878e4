/** What a form must keep to. */
package org.assetcloud.itsm.engine.deployment.check.form;
