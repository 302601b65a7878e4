/** The record of deployments over HTTP. */
package org.assetcloud.itsm.engine.deployment.web;
