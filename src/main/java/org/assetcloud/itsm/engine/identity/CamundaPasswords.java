package org.assetcloud.itsm.engine.identity;

import java.util.Optional;
import java.util.UUID;
import org.assetcloud.itsm.people.signin.StoredPassword;
import org.assetcloud.itsm.people.signin.StoredPasswords;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The hashes in the engine's table of users. They are compared outside of any command, so that no connection waits for a slow hash. */
@Component
class CamundaPasswords implements StoredPasswords {

  private record Stored(String salt, String hash, PasswordManager manager) implements StoredPassword {

    @Override
    public boolean matches(String password) {
      return manager.check(EncryptionUtil.saltPassword(password, salt), hash);
    }
  }

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;
  private volatile StoredPassword nobodys;

  CamundaPasswords(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  @Override
  public Optional<StoredPassword> of(String id) {
    return unrestricted.call(() -> Optional.ofNullable(engine.getIdentityService().createUserQuery().userId(id).singleResult()))
        .map(UserEntity.class::cast).filter(user -> user.getPassword() != null)
        .map(user -> new Stored(user.getSalt(), user.getPassword(), manager()));
  }

  @Override
  public StoredPassword nobodys() {
    if (nobodys == null) {
      nobodys = new Stored("", manager().encrypt(UUID.randomUUID().toString()), manager());
    }
    return nobodys;
  }

  private PasswordManager manager() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
  }
}
