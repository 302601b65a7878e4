package org.assetcloud.itsm.change.request;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;

/** Checks a request and puts it on record (R7.4); part of the caller's transaction. */
@Component
public class RegisterChange {

  private final ContentCheck check;
  private final PutOnRecord record;
  private final StandardChange standard;
  private final AskToAssess toAssess;
  private final CurrentUser person;

  RegisterChange(ContentCheck check, PutOnRecord record, StandardChange standard, AskToAssess toAssess, CurrentUser person) {
    this.check = check;
    this.record = record;
    this.standard = standard;
    this.toAssess = toAssess;
    this.person = person;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public Change register(ChangeRequest request) {
    RequestChange.check(person);
    Content content = check.read(request);
    String asked = content.type().name().equals(request.type()) ? "提出%s。".formatted(content.type().label())
        : "提出%s；模板中的内容已修改，按%s办理。".formatted(ChangeType.STANDARD.label(), content.type().label());
    Change change = record.of(content, person.id(), null, asked);
    if (content.type() == ChangeType.STANDARD) {
      standard.authorise(change);
    } else if (content.type() == ChangeType.NORMAL) {
      toAssess.of(change);
    }
    return change;
  }
}
