/** What of the engine's history is written: what is evidence or read by somebody, and nothing else. */
package org.assetcloud.itsm.engine.evidence;
