/** What people do with a change at any time of its life, to call it off or have it revised too, and which of it is theirs to do. */
package org.assetcloud.itsm.change.desk;
