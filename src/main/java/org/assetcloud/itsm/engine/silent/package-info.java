/**
 * Timers that were silenced, by whoever reached the engine's tables: found when a record is read and every night, and made up for (R5.7;
 * decision 14).
 */
package org.assetcloud.itsm.engine.silent;
