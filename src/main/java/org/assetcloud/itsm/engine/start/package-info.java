/** What must hold before the system starts, in each profile, and the people of the demonstration. */
package org.assetcloud.itsm.engine.start;
