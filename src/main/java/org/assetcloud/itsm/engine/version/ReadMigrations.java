package org.assetcloud.itsm.engine.version;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;

/** The record of migrations for those who move instances and those who answer for it (R7.4). */
@Component
public class ReadMigrations {

  private final MigrationRights rights;
  private final Migrations migrations;

  ReadMigrations(MigrationRights rights, Migrations migrations) {
    this.rights = rights;
    this.migrations = migrations;
  }

  /** Newest first. */
  public List<Migration> list(long offset, int limit) {
    rights.reader();
    return migrations.list(offset, limit);
  }

  public long count() {
    rights.reader();
    return migrations.count();
  }

  /** @throws NotFound for an id that is not on record */
  public Migration get(long id) {
    rights.reader();
    return migrations.find(id).orElseThrow(() -> new NotFound("migration-unknown", "没有这次迁移的记录。"));
  }

  public Map<InstanceState, Long> states(long id) {
    return migrations.states(get(id).id());
  }

  /** Those first that were not moved, then by number. */
  public List<MigratedInstance> instances(long id, long offset, int limit) {
    return migrations.instances(get(id).id(), offset, limit);
  }
}
