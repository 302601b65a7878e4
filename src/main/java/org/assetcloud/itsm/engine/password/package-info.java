/** How passwords are kept: a slow hash in the engine's table. */
package org.assetcloud.itsm.engine.password;
