package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.NotFound;

/** No change has this number. */
public class ChangeUnknown extends NotFound {

  public ChangeUnknown(String number) {
    super("change-unknown", "没有编号为 %s 的变更，请核对编号。".formatted(number));
  }
}
