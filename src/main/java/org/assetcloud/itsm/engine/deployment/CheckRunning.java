package org.assetcloud.itsm.engine.deployment;

import org.assetcloud.itsm.shared.Conflict;

/** Other files are checked already, and take what the machine can spare. */
class CheckRunning extends Conflict {

  CheckRunning() {
    super("check-running", "正在检查其他人要部署或试算的文件，请稍后再试（通常只要几秒）。");
  }
}
