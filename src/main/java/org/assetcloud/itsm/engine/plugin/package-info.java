/** How plugins of ours extend the engine, and what they ask of every model alike. */
package org.assetcloud.itsm.engine.plugin;
