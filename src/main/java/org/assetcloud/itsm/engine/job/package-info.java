/** Jobs of our own that the engine's job executor works off: of all nodes one does each, by the engine's clock. */
package org.assetcloud.itsm.engine.job;
