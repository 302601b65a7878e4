/** The running instances of records, for the features whose records they are. */
package org.assetcloud.itsm.engine.instance;
