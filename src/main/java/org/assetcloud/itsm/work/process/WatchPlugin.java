package org.assetcloud.itsm.work.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
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
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (configuration.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(configuration.getCustomPostBPMNParseListeners());
    }
    listeners.add(dueSoon);
    configuration.setCustomPostBPMNParseListeners(listeners);
  }
}
