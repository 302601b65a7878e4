/** How a change ends, and who hears of it. */
package org.assetcloud.itsm.change.ending;
