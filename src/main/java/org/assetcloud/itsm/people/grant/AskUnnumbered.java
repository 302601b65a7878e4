package org.assetcloud.itsm.people.grant;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what was asked before there was a process for it. */
@Component
public class AskUnnumbered {

  private final RoleRequests requests;
  private final RequestRecord record;
  private final RoleGrants grants;

  AskUnnumbered(RoleRequests requests, RequestRecord record, RoleGrants grants) {
    this.requests = requests;
    this.record = record;
    this.grants = grants;
  }

  @Transactional
  @EventListener(ApplicationReadyEvent.class)
  public void ask() {
    requests.unnumbered().forEach(request -> record.numbered(request).ifPresent(asked -> grants.ask(asked.number(), asked.title())));
  }
}
