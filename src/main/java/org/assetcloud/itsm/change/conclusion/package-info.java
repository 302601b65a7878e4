/** What the votes about a change come to at one moment, and what follows from that: it may begin, is planned anew, or ends. */
package org.assetcloud.itsm.change.conclusion;
