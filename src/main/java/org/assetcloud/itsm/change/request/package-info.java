/** What is asked for: the request of a change, what it must contain, and its revisions. */
package org.assetcloud.itsm.change.request;
