/** What a model must keep to. */
package org.assetcloud.itsm.engine.deployment.check.model;
