package org.assetcloud.itsm.ticket.requester;

import org.assetcloud.itsm.shared.NotFound;

/** The directory has no such entry (any more). */
public class RequesterUnknown extends NotFound {

  public RequesterUnknown() {
    super("requester-unknown", "通讯录中没有这个用户，可能已被删除，请刷新后再试。");
  }
}
