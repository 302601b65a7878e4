/** How plugins of ours extend the engine. */
package org.assetcloud.itsm.engine.plugin;
