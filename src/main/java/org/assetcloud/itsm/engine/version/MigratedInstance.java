package org.assetcloud.itsm.engine.version;

import java.time.Instant;

/**
 * An instance of a migration and what became of it.
 *
 * @param instance the engine's id
 * @param number the business key; null where the process has none
 * @param sentence why it was not moved, Chinese; null where it was
 * @param settledAt null while it waits
 */
public record MigratedInstance(String instance, String number, InstanceState state, String sentence, Instant settledAt) {

  MigratedInstance settled(InstanceState as, String why, Instant at) {
    return new MigratedInstance(instance, number, as, why, at);
  }
}
