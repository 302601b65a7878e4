package org.assetcloud.itsm.work.process;

import org.assetcloud.itsm.engine.plugin.ParseListeners;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Sets the watches over the user tasks of every model, without a word in any. */
@Component
class WatchPlugin extends AbstractProcessEnginePlugin {

  private final DueSoon dueSoon;

  WatchPlugin(DueSoon dueSoon) {
    this.dueSoon = dueSoon;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    ParseListeners.add(configuration, dueSoon);
  }
}
