package org.assetcloud.itsm.change.desk;

import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.shared.text.SearchText;

/** Which changes are looked for; null is any. */
public record ChangeFilter(ChangeStatus status, ChangeKind kind, ChangeType type, String module, String unit, String text) {

  /** @throws org.assetcloud.itsm.shared.Refused where the text asks for too much */
  public ChangeFilter {
    SearchText.checked(text);
  }
}
