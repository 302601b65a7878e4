package org.assetcloud.itsm.engine.version;

import java.time.Clock;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the running instances of a version moved to the newest, as the owner saw it in the preview (R7.4). */
@Component
public class StartMigration {

  private static final int LONGEST_REASON = 500;

  private final MigrationRights rights;
  private final Definitions definitions;
  private final Migrations migrations;
  private final SendMigration sendMigration;
  private final Clock clock;

  StartMigration(MigrationRights rights, Definitions definitions, Migrations migrations, SendMigration sendMigration, Clock clock) {
    this.rights = rights;
    this.definitions = definitions;
    this.migrations = migrations;
    this.sendMigration = sendMigration;
    this.clock = clock;
  }

  /**
   * @param to the version the preview was about
   * @return the migration's id; its instances are moved afterwards
   * @throws MigrationRunning where another one of the process is under way
   * @throws Conflict where the preview no longer holds
   */
  @Transactional
  public long start(String process, int from, Integer to, String reason) {
    String owner = rights.owner();
    Text.needed("reason", "原因", reason, LONGEST_REASON);
    if (to == null) {
      throw Refused.field("to", "请写明预览时的新版本，请改正 to。");
    }
    ProcessDefinition before = definitions.version(process, from);
    ProcessDefinition newest = definitions.newest(process);
    if (newest.getVersion() != to) {
      throw new Conflict("versions-changed", "版本已变化，请重新预览。");
    }
    if (before.getVersion() == to) {
      throw new Conflict("already-newest", "这一版已是最新版本，不需要迁移。");
    }
    long id = migrations.begin(new Migration(null, process, from, to, before.getId(), newest.getId(), reason.strip(), owner, clock.instant(),
        null));
    if (migrations.states(id).isEmpty()) {
      throw new Conflict("nothing-to-move", "这一版已没有运行中的实例。");
    }
    sendMigration.send(id, process);
    return id;
  }
}
