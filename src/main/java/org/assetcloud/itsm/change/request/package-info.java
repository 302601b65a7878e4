/** What is asked for: the request of a change, what it must contain, its revisions, and how one is asked back for revision. */
package org.assetcloud.itsm.change.request;
