/** How passwords are kept: a slow hash in the engine's table, and short memory of what was right. */
package org.assetcloud.itsm.engine.password;
