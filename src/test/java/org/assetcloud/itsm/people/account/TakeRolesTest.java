package org.assetcloud.itsm.people.account;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.RoleLost;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class TakeRolesTest {

  private final Accounts accounts = mock(Accounts.class);
  private final AccountSessions sessions = mock(AccountSessions.class);
  private final ApplicationEventPublisher publisher = mock(ApplicationEventPublisher.class);
  private final TakeRoles takeRoles = new TakeRoles(accounts, sessions, publisher);

  @Test
  void whoeverLosesRolesLosesAllSessionsAndOnlyThenIsTheirWorkReturned() {
    takeRoles.from("wang", List.of(Role.ENGINEER, Role.SPECIALIST));

    var order = inOrder(accounts, sessions, publisher);
    order.verify(accounts).take("wang", Role.ENGINEER);
    order.verify(accounts).take("wang", Role.SPECIALIST);
    order.verify(sessions).endAll("wang", null);
    order.verify(publisher).publishEvent(new RoleLost("wang"));
  }
}
