package org.assetcloud.itsm.change.desk;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Adds what somebody knows to a change's history; also where the change has ended. */
@Component
public class NoteOnChange {

  private final Readers readers;
  private final ChangeRights rights;
  private final Changes changes;
  private final ChangeHistory history;

  NoteOnChange(Readers readers, ChangeRights rights, Changes changes, ChangeHistory history) {
    this.readers = readers;
    this.rights = rights;
    this.changes = changes;
    this.history = history;
  }

  public void add(String number, String text) {
    readers.check("变更");
    Change change = changes.get(number);
    rights.check(ChangeAction.NOTE, change);
    history.add(number, ChangeEventKind.NOTE, Text.needed("text", "备注", text, Text.LONGEST));
  }
}
