/** The window of an approved change: it opens, the work is done, verified or backed out, and the window ends. */
package org.assetcloud.itsm.change.work;
