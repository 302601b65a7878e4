/** The record of deployments in its table. */
package org.assetcloud.itsm.engine.deployment.persistence;
