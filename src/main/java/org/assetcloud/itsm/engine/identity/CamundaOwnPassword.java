package org.assetcloud.itsm.engine.identity;

import org.assetcloud.itsm.people.OwnPassword;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine's identity service in a transaction of its own, so that a wrong answer counts also where the step is refused. */
@Component
class CamundaOwnPassword implements OwnPassword {

  private final ProcessEngine engine;

  CamundaOwnPassword(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public boolean matches(String person, String password) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    try {
      return configuration.getCommandExecutorTxRequiresNew().execute(new CheckPassword(person, password));
    } catch (AuthenticationException locked) {
      return false;
    }
  }
}
