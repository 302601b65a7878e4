package org.assetcloud.itsm.ticket.process;

import java.util.Map;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketCosts.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each step of a ticket costs the database; what is frozen here may fall, and rises only on purpose (design section 7). */
@WiredTest
class TicketStepCostTest {

  static final Map<String, Limit> FROZEN = Map.of(
      "register", new Limit(5, 2),
      "timer fires", new Limit(5, 2),
      "claim", new Limit(2, 1),
      "respond", new Limit(15, 1),
      "resolve", new Limit(11, 1),
      "confirm", new Limit(4, 1));

  @Autowired
  TicketCosts costs;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void noStepCostsMoreStatementsOrCommitsThanIsFrozen() {
    costs.areWithin(FROZEN);
  }
}
