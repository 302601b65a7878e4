package org.assetcloud.itsm.engine.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What looks at every model as it is read. */
public final class ParseListeners {

  private ParseListeners() {}

  /** After those that are there. */
  public static void add(ProcessEngineConfigurationImpl configuration, BpmnParseListener another) {
    List<BpmnParseListener> all = new ArrayList<>(Objects.requireNonNullElse(configuration.getCustomPostBPMNParseListeners(), List.of()));
    all.add(another);
    configuration.setCustomPostBPMNParseListeners(all);
  }
}
