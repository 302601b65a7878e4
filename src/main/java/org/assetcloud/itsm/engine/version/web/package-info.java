/** Running versions and migrations over HTTP. */
package org.assetcloud.itsm.engine.version.web;
