/** What can be done about an open task beside completing it. */
package org.assetcloud.itsm.work.web;
