/** Models, tables and forms as the checks read them, and what they say is wrong. */
package org.assetcloud.itsm.engine.deployment.check.file;
