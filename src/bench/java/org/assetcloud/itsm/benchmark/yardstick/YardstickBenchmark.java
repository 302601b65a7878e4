package org.assetcloud.itsm.benchmark.yardstick;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestDatabase;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketLifecycles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whole lives of tickets beside the bare engine on the same model, beside Flowable, and beside plain JDBC, all on the same MySQL and in turns;
 * then registrations alone. docs/benchmarks.md has the command and the figures.
 */
@WiredTest
@Tag("benchmark")
class YardstickBenchmark {

  private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("yardstick.seconds", 8));
  private static final int ROUNDS = Integer.getInteger("yardstick.rounds", 5);
  private static final List<Integer> CLIENTS = List.of(1, 4, 8);
  private static final String OURS = "this application";
  private static final String REGISTRATIONS = "registrations";

  @Autowired
  TicketLifecycles tickets;

  @Autowired
  StatementCount count;

  private final List<String> figures = new ArrayList<>();
  private final List<HikariDataSource> databases = new ArrayList<>();

  @AfterEach
  void figuresAreKept() throws Exception {
    databases.forEach(HikariDataSource::close);
    Files.write(Path.of("target", "yardstick.md"), figures);
    figures.forEach(System.out::println);
  }

  @Test
  void lifecyclesBesideOthers() throws Exception {
    tickets.whole("张三");
    List<Contender> contenders = List.of(new OurTickets(OURS, tickets, false), new BareTickets(database()), new FlowableTickets(database()),
        new PlainJdbc(database(), writes()));
    figures.add("| clients | " + String.join(" | ", contenders.stream().map(Contender::name).toList()) + " | of the bare engine |");
    figures.add("|---|---|---|---|---|---|");
    Rounds rounds = new Rounds(EACH, ROUNDS, contenders);
    for (int clients : CLIENTS) {
      rounds.with(clients);
      figures.add("| %d | %s | %.2f |".formatted(clients, String.join(" | ", contenders.stream()
          .map(each -> "%.1f/s".formatted(rounds.rate(each.name()))).toList()), rounds.ratio(OURS, "bare engine")));
    }
    contenders.forEach(Contender::close);
    registrations();
  }

  private void registrations() {
    Rounds rounds = new Rounds(EACH, ROUNDS, List.of(new OurTickets(REGISTRATIONS, tickets, true)));
    for (int clients : CLIENTS) {
      figures.add("registrations with %d clients: %.1f/s".formatted(clients, rounds.with(clients).rate(REGISTRATIONS)));
    }
  }

  /** What the six steps of a ticket's life write. */
  private List<PlainJdbc.Writes> writes() {
    List<PlainJdbc.Writes> writes = new ArrayList<>();
    for (Runnable step : tickets.steps("张三")) {
      Cost cost = count.of(step);
      writes.add(new PlainJdbc.Writes(rows(cost, "insert"), rows(cost, "update"), rows(cost, "delete")));
    }
    return writes;
  }

  private static int rows(Cost cost, String verb) {
    return (int) cost.statements().stream().filter(statement -> statement.startsWith(verb)).count();
  }

  private HikariDataSource database() {
    HikariDataSource database = TestDatabase.another();
    database.setMaximumPoolSize(20);
    databases.add(database);
    return database;
  }
}
