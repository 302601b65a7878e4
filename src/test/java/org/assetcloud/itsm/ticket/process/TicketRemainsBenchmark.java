package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many bytes a ticket leaves in the engine's history on MySQL; docs/benchmarks.md has the command and the figures. */
@WiredTest
@Tag("benchmark")
class TicketRemainsBenchmark {

  private static final int TICKETS = Integer.getInteger("benchmark.tickets", 1000);

  @Autowired
  TicketRemains remains;

  @Test
  void whatATicketLeaves() throws Exception {
    remains.leaveOne();
    Map<String, Integer> rows = remains.rows();
    Map<String, Long> bytes = remains.bytes();

    for (int i = 0; i < TICKETS; i++) {
      remains.leaveOne();
    }

    Map<String, String> left = new TreeMap<>();
    Map<String, Long> bytesAfter = remains.bytes();
    remains.rows().forEach((table, after) -> left.put(table, "%.1f rows, %d bytes".formatted((after - rows.get(table)) / (double) TICKETS,
        (bytesAfter.get(table) - bytes.get(table)) / TICKETS)));
    Files.writeString(Path.of("target", "ticket-remains.txt"), left.toString().replace(", ACT", "\nACT"));
    assertThat(left).isNotEmpty();
  }
}
