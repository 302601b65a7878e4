/** What staff see: the web applications in Chinese, without a browser and in one. */
package org.assetcloud.itsm.webapps;
