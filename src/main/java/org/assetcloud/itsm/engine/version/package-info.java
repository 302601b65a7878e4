/** Which versions of the processes have running instances, and moving these to the newest. */
package org.assetcloud.itsm.engine.version;
