package org.assetcloud.itsm.engine.access;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/**
 * Tells the engine's REST interface and web applications that accounts, groups and memberships cannot be changed through them, and that
 * there is no first administrator to be made (R7.2, design section 8, item 2). The application's own calls are not affected.
 */
class AccountsAreMadeElsewhere extends IdentityServiceImpl {

  @Override
  public boolean isReadOnly() {
    return true;
  }
}
