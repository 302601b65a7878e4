package org.assetcloud.itsm.engine.password;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** Hands the engine our way to keep passwords, and takes from it the comparing of them. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

  private final SlowHash hash;

  PasswordPlugin(PasswordSettings settings) {
    this.hash = new SlowHash(settings.strength());
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setPasswordEncryptor(hash);
    configuration.setIdentityProviderSessionFactory(new GenericManagerFactory(NoPasswordsCompared.class));
  }
}
