package org.assetcloud.itsm.engine.password;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Hands the engine our way to keep passwords. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

  private final SlowHash hash;

  PasswordPlugin(PasswordSettings settings) {
    this.hash = new SlowHash(settings.strength(), new RightPasswords(System::nanoTime));
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setPasswordEncryptor(hash);
  }
}
