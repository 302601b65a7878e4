/** Everything that knows how Camunda is set up: schema, deployment, guards, job executor; the features see only their ports. */
package org.assetcloud.itsm.engine;
