package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.Conflict;

/** The change is closed, rejected or cancelled; only notes can be added. */
public class ChangeEnded extends Conflict {

  public ChangeEnded(String number, ChangeStatus status) {
    super("change-ended", "变更 %s %s，不能再作此操作；需要时请提出新的变更。".formatted(number, status.label()));
  }
}
