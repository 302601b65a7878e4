package org.assetcloud.itsm.benchmark.yardstick;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assetcloud.itsm.ticket.process.BareTicket;

/** Camunda as it comes, with our model emptied, in the same steps and commits. */
final class BareTickets implements Contender {

  private final BareTicket tickets;

  BareTickets(DataSource database) {
    tickets = new BareTicket(database);
  }

  @Override
  public String name() {
    return "bare engine";
  }

  @Override
  public void once(int client) {
    String instance = tickets.register("GD-" + UUID.randomUUID());
    step(instance, "userTask_respondTicket", true, Map.of("contacted", true, "comment", "已联系"));
    step(instance, "userTask_resolveTicket", false, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    step(instance, "userTask_confirmSolution", true, Map.of("confirmation", "CONFIRMED"));
  }

  private void step(String instance, String definition, boolean unclaimed, Map<String, Object> answers) {
    String task = tickets.open(instance, definition);
    if (unclaimed) {
      tickets.claim(task);
    }
    tickets.complete(task, answers);
  }

  @Override
  public void close() {
    tickets.close();
  }
}
