/** A person's notifications over HTTP. */
package org.assetcloud.itsm.notify.web;
