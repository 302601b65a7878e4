package org.assetcloud.itsm.engine.password;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;

/**
 * The engine's users without its own way to ask for their password: that counted for everybody at once, so that anybody could lock any account
 * for ever (decision 22). Whoever asks a password asks {@code CheckPassword}; whatever interface of the engine still asks here hears no.
 */
public class NoPasswordsCompared extends DbIdentityServiceProvider {

  @Override
  public boolean checkPassword(String id, String password) {
    return false;
  }
}
