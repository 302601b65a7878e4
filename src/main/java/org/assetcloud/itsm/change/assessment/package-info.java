/** What a change may touch and whether it can be undone, and who judges it. */
package org.assetcloud.itsm.change.assessment;
