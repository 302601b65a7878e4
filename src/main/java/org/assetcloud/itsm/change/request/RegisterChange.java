package org.assetcloud.itsm.change.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.link.ChangeOpened;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Checks a request and puts it on record under a number of its own (R7.4); part of the caller's transaction. */
@Component
public class RegisterChange {

  private final Changes changes;
  private final ContentCheck check;
  private final ChangeHistory history;
  private final StandardChange standard;
  private final Asking asking;

  RegisterChange(Changes changes, ContentCheck check, ChangeHistory history, StandardChange standard, Asking asking) {
    this.changes = changes;
    this.check = check;
    this.history = history;
    this.standard = standard;
    this.asking = asking;
  }

  /** Who asks and when, and who hears that a change was opened. */
  @Component
  record Asking(CurrentUser person, ApplicationEventPublisher publisher, AskToAssess toAssess, Clock clock) {}

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public Change register(ChangeRequest request) {
    RequestChange.check(asking.person());
    Content content = check.read(request);
    Change change = add(content, asking.person().id(), null);
    String asked = content.type().name().equals(request.type()) ? "提出%s。".formatted(content.type().label())
        : "提出%s；模板中的内容已修改，按%s办理。".formatted(ChangeType.STANDARD.label(), content.type().label());
    history.add(change.number(), ChangeEventKind.REQUEST, asked);
    if (content.type() == ChangeType.STANDARD) {
      standard.authorise(change);
    } else if (content.type() == ChangeType.NORMAL) {
      asking.toAssess().of(change);
    }
    return change;
  }

  /** A draft for a ticket; whoever said that the ticket needs a change is to complete it. */
  public Change register(ChangeDraft draft) {
    Content content = new Content(draft.title(), draft.reason(), draft.kind(), ChangeType.NORMAL,
        new Content.Scope(List.of(), List.of()), new Content.Hands(null, null), null, 0,
        new Content.Plan(null, null, null, null, null), List.of(draft.ticket()), null);
    Change change = add(content, draft.by(), draft.ticket());
    history.add(change.number(), ChangeEventKind.REQUEST, "由工单 %s 提出，请补充变更内容。".formatted(draft.ticket()));
    asking.publisher().publishEvent(new ChangeOpened(change.number(), draft.ticket()));
    return change;
  }

  private Change add(Content content, String by, String origin) {
    Instant now = asking.clock().instant();
    String number = changes.nextNumber(LocalDate.ofInstant(now, Zone.SHANGHAI));
    Change change = new Change(number, content, by, now, origin, Progress.requested(origin != null));
    changes.add(change);
    return change;
  }
}
