package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.ChangedMeanwhile;

/** Somebody else went on with the change between reading and writing. */
public class ChangeChangedMeanwhile extends ChangedMeanwhile {

  public ChangeChangedMeanwhile(String number) {
    super("change-changed-meanwhile", "变更 %s 已被他人处理，请刷新后再试。".formatted(number));
  }
}
