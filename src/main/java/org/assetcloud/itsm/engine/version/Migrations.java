package org.assetcloud.itsm.engine.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations on record, with what became of each instance. */
public interface Migrations {

  /**
   * Stores it together with the instances that run on the version now, all of them waiting.
   *
   * @return its id
   * @throws MigrationRunning where another one of the process is under way
   */
  long begin(Migration migration);

  Optional<Migration> find(long id);

  /** Newest first. */
  List<Migration> list(long offset, int limit);

  long count();

  /** The migration of each process that is under way, by the process's key. */
  Map<String, Long> underWay();

  /** Instances that wait, in the order of their numbers; read anew each time. */
  List<MigratedInstance> waiting(long id, int limit);

  /** Notes what became of an instance that waits; false where another has settled it. */
  boolean settle(long id, MigratedInstance instance);

  void finish(long id, Instant at);

  /** How many instances are in each state. */
  Map<InstanceState, Long> states(long id);

  /** Those first that were not moved, then by number. */
  List<MigratedInstance> instances(long id, long offset, int limit);
}
