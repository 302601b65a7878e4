/** Changes, their votes and their calendar over HTTP. */
package org.assetcloud.itsm.change.web;
