package org.assetcloud.itsm.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The engine's REST API finds its engine by name in a map of the JVM, where the context started last has put its own. Before a test class,
 * the engine of its context takes that place.
 */
public class EngineOfTheContext extends AbstractTestExecutionListener {

  @Override
  public int getOrder() {
    return 2_500;
  }

  @Override
  public void prepareTestInstance(TestContext test) {
    register(test.getApplicationContext());
  }

  private static void register(ApplicationContext context) {
    context.getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
  }
}
