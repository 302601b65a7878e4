/** The register of modules over HTTP. */
package org.assetcloud.itsm.change.module.web;
