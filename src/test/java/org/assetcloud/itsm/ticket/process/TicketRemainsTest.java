package org.assetcloud.itsm.ticket.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many rows a ticket leaves in the engine's history; what is frozen here may fall, and rises only on purpose (decision 35). */
@WiredTest
class TicketRemainsTest {

  private static final Map<String, Integer> FROZEN = Map.ofEntries(entry("ACT_HI_PROCINST", 1), entry("ACT_HI_ACTINST", 24),
      entry("ACT_HI_TASKINST", 3), entry("ACT_HI_VARINST", 5), entry("ACT_HI_DETAIL", 0), entry("ACT_HI_JOB_LOG", 0),
      entry("ACT_HI_IDENTITYLINK", 5), entry("ACT_HI_OP_LOG", 0), entry("ACT_HI_DECINST", 2), entry("ACT_HI_DEC_IN", 4),
      entry("ACT_HI_DEC_OUT", 5));

  @Autowired
  TicketRemains remains;

  @Test
  void aTicketLeavesNoMoreRowsThanAreFrozen() {
    remains.leaveOne();
    Map<String, Integer> before = remains.rows();

    remains.leaveOne();

    Map<String, Integer> left = new TreeMap<>(remains.rows());
    left.replaceAll((table, rows) -> rows - before.get(table));
    System.out.println("rows a closed ticket leaves: " + left);
    assertThat(left).allSatisfy((table, rows) -> assertThat(rows).as(table).isLessThanOrEqualTo(FROZEN.get(table)));
  }
}
