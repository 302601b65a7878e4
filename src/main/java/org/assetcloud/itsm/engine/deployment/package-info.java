/** Brings the packaged models, tables and forms into the engine, under the same names wherever it runs from. */
package org.assetcloud.itsm.engine.deployment;
