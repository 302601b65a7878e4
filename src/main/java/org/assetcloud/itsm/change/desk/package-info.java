/** What people do with a change at any time of its life, and which of it is theirs to do. */
package org.assetcloud.itsm.change.desk;
