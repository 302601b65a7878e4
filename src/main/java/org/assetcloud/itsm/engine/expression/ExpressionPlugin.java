package org.assetcloud.itsm.engine.expression;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Lets expressions see {@link ProcessBean}s and nothing else of the application. */
@Component
class ExpressionPlugin extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;

  ExpressionPlugin(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setBeans(new ProcessBeans(context));
  }
}
