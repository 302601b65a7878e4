/** The demo clock over HTTP. */
package org.assetcloud.itsm.demo.web;
