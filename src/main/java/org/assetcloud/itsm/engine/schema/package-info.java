/** The engine's tables, made by Flyway before the engine starts. */
package org.assetcloud.itsm.engine.schema;
