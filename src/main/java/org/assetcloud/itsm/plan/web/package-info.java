/** Plans over HTTP. */
package org.assetcloud.itsm.plan.web;
