package org.assetcloud.itsm.change.request;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.shared.link.ChangeOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A change that a ticket needs (R2.3, R2.8): a draft, which whoever said that the ticket needs one is to complete; part of the caller's
 * transaction.
 */
@Component
public class RegisterDraft {

  private final PutOnRecord record;
  private final ApplicationEventPublisher publisher;

  RegisterDraft(PutOnRecord record, ApplicationEventPublisher publisher) {
    this.record = record;
    this.publisher = publisher;
  }

  /** The ticket hears of it. */
  public Change register(ChangeDraft draft) {
    Content content = new Content(draft.title(), draft.reason(), draft.kind(), ChangeType.NORMAL,
        new Content.Scope(List.of(), List.of()), new Content.Hands(null, null), null, 0,
        new Content.Plan(null, null, null, null, null), List.of(draft.ticket()), null);
    Change change = record.of(content, draft.by(), draft.ticket(), "由工单 %s 提出，请补充变更内容。".formatted(draft.ticket()));
    publisher.publishEvent(new ChangeOpened(change.number(), draft.ticket()));
    return change;
  }
}
