package org.assetcloud.itsm.engine.version;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the engine carry out a migration once the transaction that began it is committed. */
@Component
class SendMigration {

  private final ProcessEngine engine;
  private final MigrationJob job;

  SendMigration(@Lazy ProcessEngine engine, MigrationJob job) {
    this.engine = engine;
    this.job = job;
  }

  void send(long migration, String process) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(command -> {
      job.send(migration, process, command);
      return null;
    });
  }
}
