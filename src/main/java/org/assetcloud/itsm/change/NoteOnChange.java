package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Adds what somebody knows to a change's history; also where the change has ended. */
@Component
public class NoteOnChange {

  private final ChangeRights rights;
  private final Changes changes;
  private final ChangeHistory history;

  NoteOnChange(ChangeRights rights, Changes changes, ChangeHistory history) {
    this.rights = rights;
    this.changes = changes;
    this.history = history;
  }

  public void add(String number, String text) {
    Change change = changes.get(number);
    rights.check(ChangeAction.NOTE, change);
    history.add(number, ChangeEventKind.NOTE, Text.needed("text", "备注", text, Text.LONGEST));
  }
}
