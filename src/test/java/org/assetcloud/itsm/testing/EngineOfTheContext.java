package org.assetcloud.itsm.testing;

import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The engine's REST API finds its engine by name in a map of the JVM, where the context started last has put its own. Before a test class,
 * the engine of its context takes that place.
 */
public class EngineOfTheContext implements TestExecutionListener {

  @Override
  public int getOrder() {
    return 2_500;
  }

  @Override
  public void prepareTestInstance(TestContext test) {
    register(test.getApplicationContext());
  }

  private static void register(ApplicationContext context) {
    context.getBeanProvider(ProcessEngine.class).ifAvailable(engine -> {
      RuntimeContainerDelegate engines = RuntimeContainerDelegate.INSTANCE.get();
      if (engines.getProcessEngineService().getProcessEngine(engine.getName()) != engine) {
        engines.unregisterProcessEngine(engine);
        engines.registerProcessEngine(engine);
      }
    });
  }
}
