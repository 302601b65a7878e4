package org.assetcloud.itsm.engine.evidence;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Offers our level of history; {@code camunda.bpm.history-level} chooses it by its name, or one of the engine's. */
@Component
class HistoryPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomHistoryLevels(List.of(new HistoryThatIsRead()));
  }
}
