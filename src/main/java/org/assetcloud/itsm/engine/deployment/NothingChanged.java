package org.assetcloud.itsm.engine.deployment;

import org.assetcloud.itsm.shared.Conflict;

/** Each file is the one that is in force already, for instance because it was sent twice. */
class NothingChanged extends Conflict {

  NothingChanged() {
    super("nothing-changed", "与现行版本完全相同，没有再次部署。");
  }
}
