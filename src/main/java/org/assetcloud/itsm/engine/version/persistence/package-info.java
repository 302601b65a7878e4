/** The record of migrations in its tables, and the engine's own where its queries do not answer what is asked. */
package org.assetcloud.itsm.engine.version.persistence;
