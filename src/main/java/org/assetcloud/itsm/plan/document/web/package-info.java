/** Papers and their template over HTTP. */
package org.assetcloud.itsm.plan.document.web;
