package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.shared.ChangedMeanwhile;

/** Another person claimed, completed or withdrew the task first; trying again cannot help. */
public class HandledByOthers extends ChangedMeanwhile {

  public HandledByOthers() {
    super("handled-by-others", "任务已被他人处理，请刷新待办列表。");
  }
}
