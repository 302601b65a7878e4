package org.assetcloud.itsm.engine.start;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps production from starting on a database where somebody of the demonstration can still log in. */
@Component
@Profile("mysql")
class NoKnownPasswords extends AbstractProcessEnginePlugin {

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    List<String> known = known(engine, DemoPeople.ids());
    if (!known.isEmpty()) {
      throw new CannotStart("数据库中有口令与用户名相同的演示账号（" + String.join("、", known) + "），请删除后再启动。");
    }
  }

  /** Those of the users whose password is their id. */
  static List<String> known(ProcessEngine engine, List<String> ids) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return engine.getIdentityService().createUserQuery().userIdIn(ids.toArray(String[]::new)).list().stream()
        .filter(user -> hasIdAsPassword((UserEntity) user, configuration)).map(User::getId).sorted().toList();
  }

  private static boolean hasIdAsPassword(UserEntity user, ProcessEngineConfigurationImpl configuration) {
    return user.getPassword() != null && configuration.getPasswordManager()
        .check(EncryptionUtil.saltPassword(user.getId(), user.getSalt()), user.getPassword());
  }
}
