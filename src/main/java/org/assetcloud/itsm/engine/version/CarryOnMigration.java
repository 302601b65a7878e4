package org.assetcloud.itsm.engine.version;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the instances of a migration that still wait, one after the other, for as long as a job may take. */
@Component
class CarryOnMigration {

  /** A job that lasts longer than its lock (60 s) would be begun a second time. */
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final int AT_ONCE = 50;

  private final Migrations migrations;
  private final MoveInstance moveInstance;
  private final Clock clock;

  CarryOnMigration(@Lazy Migrations migrations, MoveInstance moveInstance, Clock clock) {
    this.migrations = migrations;
    this.moveInstance = moveInstance;
    this.clock = clock;
  }

  /** @return whether nothing is left to do */
  boolean carryOn(long id) {
    Migration migration = migrations.find(id).orElse(null);
    if (migration == null || migration.finishedAt() != null) {
      return true;
    }
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      List<MigratedInstance> waiting = migrations.waiting(id, AT_ONCE);
      if (waiting.isEmpty()) {
        migrations.finish(id, clock.instant());
        return true;
      }
      waiting.stream().takeWhile(instance -> System.nanoTime() < end).forEach(instance -> moveInstance.move(migration, instance));
    }
    return false;
  }
}
