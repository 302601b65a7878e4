package org.assetcloud.itsm.ticket.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.testing.TestClock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a ticket that was confirmed leaves in the engine's history. */
@Component
@Profile("test")
class TicketRemains {

  private static final List<String> TABLES = List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST",
      "ACT_HI_DETAIL", "ACT_HI_JOB_LOG", "ACT_HI_IDENTITYLINK", "ACT_HI_OP_LOG", "ACT_HI_DECINST", "ACT_HI_DEC_IN", "ACT_HI_DEC_OUT");

  private final TicketRun tickets;
  private final TestClock time;
  private final JdbcTemplate database;

  TicketRemains(TicketRun tickets, TestClock time, JdbcTemplate database) {
    this.tickets = tickets;
    this.time = time;
    this.database = database;
  }

  /** One level comes due; then it is claimed, responded to, resolved and confirmed. */
  void leaveOne() {
    TicketRun.Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL");
    ticket.fire(TicketHandling.NEXT_LEVEL_DUE);
    ticket.claim(TicketHandling.RESPOND, "engineer")
        .complete(TicketHandling.RESPOND, Map.of("contacted", true, "comment", "已联系"))
        .complete(TicketHandling.RESOLVE, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"))
        .complete(TicketHandling.CONFIRM, Map.of("confirmation", "CONFIRMED"));
    time.reset();
  }

  /** By table. */
  Map<String, Integer> rows() {
    Map<String, Integer> rows = new TreeMap<>();
    TABLES.forEach(table -> rows.put(table, database.queryForObject("select count(*) from " + table, Integer.class)));
    return rows;
  }

  /** With their indexes, by table, as MySQL has them after looking. */
  Map<String, Long> bytes() {
    Map<String, Long> bytes = new TreeMap<>();
    for (String table : TABLES) {
      database.queryForList("analyze table " + table);
      bytes.put(table, database.queryForObject("select data_length + index_length from information_schema.tables "
          + "where table_schema = database() and table_name = ?", Long.class, table));
    }
    return bytes;
  }
}
