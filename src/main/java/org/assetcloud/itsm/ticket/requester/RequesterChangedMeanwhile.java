package org.assetcloud.itsm.ticket.requester;

import org.assetcloud.itsm.shared.ChangedMeanwhile;

/** Somebody else changed the entry between reading and writing. */
public class RequesterChangedMeanwhile extends ChangedMeanwhile {

  public RequesterChangedMeanwhile() {
    super("requester-changed-meanwhile", "这条用户资料已被他人修改，请刷新后再试。");
  }
}
