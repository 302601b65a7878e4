package org.assetcloud.itsm.engine.version;

import org.assetcloud.itsm.shared.Conflict;

/** Another migration of the process is under way. */
public class MigrationRunning extends Conflict {

  public MigrationRunning() {
    super("migration-running", "这个流程正在迁移，请等它结束后再试。");
  }
}
