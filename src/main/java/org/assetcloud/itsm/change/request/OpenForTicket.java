package org.assetcloud.itsm.change.request;

import java.util.Map;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.shared.link.TicketNeedsChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A ticket that needs a change opens one as a draft (R2.3, R2.8); whoever said so plans it. */
@Component
class OpenForTicket {

  /** What a ticket's category asks of the platform, where it says so. */
  private static final Map<String, ChangeKind> KINDS = Map.of("CONFIGURATION", ChangeKind.CONFIGURATION, "ENHANCEMENT",
      ChangeKind.ENHANCEMENT, "MIGRATION", ChangeKind.MIGRATION, "REINSTALLATION", ChangeKind.REINSTALLATION, "REPORT_REQUEST",
      ChangeKind.CONFIGURATION);

  private final ChangeStart process;

  OpenForTicket(ChangeStart process) {
    this.process = process;
  }

  @EventListener
  void open(TicketNeedsChange needed) {
    process.startDraft(new ChangeDraft(needed.ticket(), KINDS.getOrDefault(needed.category(), ChangeKind.PATCH), needed.title(),
        needed.reason(), needed.by()));
  }
}
