package org.assetcloud.itsm.change.desk;

import org.assetcloud.itsm.shared.Conflict;

/** Work on the platform has begun, so the change can be neither revised nor cancelled. */
public class WorkStarted extends Conflict {

  WorkStarted(String number) {
    super("work-started", "变更 %s 已经开工，不能再修改或取消；需要停止时请由实施人提交“未成功”并回退。".formatted(number));
  }
}
