package org.assetcloud.itsm.people.account;

import java.util.Collection;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.RoleLost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever loses a role loses it at once (R7.1): sessions are over with it, and open work that nobody may do any more returns. */
@Component
public class TakeRoles {

  private final Accounts accounts;
  private final AccountSessions sessions;
  private final ApplicationEventPublisher publisher;

  TakeRoles(Accounts accounts, AccountSessions sessions, ApplicationEventPublisher publisher) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.publisher = publisher;
  }

  public void from(String account, Collection<Role> roles) {
    roles.forEach(role -> accounts.take(account, role));
    sessions.endAll(account, null);
    publisher.publishEvent(new RoleLost(account));
  }
}
