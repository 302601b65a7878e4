package org.assetcloud.itsm.ticket.requester;

import org.assetcloud.itsm.shared.Conflict;

/** Another entry has this name, unit and phone already. */
public class RequesterExists extends Conflict {

  public RequesterExists(Requester requester) {
    super("requester-exists", "通讯录中已有%s的“%s”，电话也相同，请删除多余的一条。".formatted(requester.unit(), requester.name()));
  }
}
