package org.assetcloud.itsm.ticket.tryout;

import org.assetcloud.itsm.shared.Conflict;

/** A tryout is calculated already, and takes what the machine can spare. */
class TryoutRunning extends Conflict {

  TryoutRunning() {
    super("tryout-running", "另一次试算正在进行，请等它结束后再试（通常不到一分钟）。");
  }
}
