package org.assetcloud.itsm.ticket.tryout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.tryout.web.TryoutCalls.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.report.LoadTickets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * How long a process owner waits for a tryout over 100,000 tickets on MySQL; docs/benchmarks.md has the command and the figures. Its name
 * keeps it out of every build.
 */
@WiredTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TryoutBenchmark {

  private static final int TICKETS = Integer.getInteger("benchmark.tickets", 100_000);
  private static final int RUNS = 3;
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final String TARGETS = "ticketTargets.dmn";
  private static final String LADDER = "escalationLadder.dmn";

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  Environment environment;

  @Autowired
  RepositoryService models;

  private final List<String> figures = new ArrayList<>();

  @BeforeAll
  void tablesAreFull() throws Exception {
    time.set(Instant.parse("2026-03-02T02:00:00Z"));
    String url = environment.getRequiredProperty("spring.datasource.url");
    assertThat(url).as("only MySQL is measured").startsWith("jdbc:mysql:");
    String model = models.createProcessDefinitionQuery().processDefinitionKey("ticketHandling").latestVersion().singleResult().getId();
    try (LoadTickets load = new LoadTickets(url, time.instant(), model)) {
      load.closed(TICKETS - TICKETS / 10);
      load.open(TICKETS / 10);
      load.analyse();
    }
  }

  @AfterAll
  void figuresAreKept() throws Exception {
    time.reset();
    Files.write(Path.of("target", "tryout-benchmark.txt"), figures);
    figures.forEach(System.out::println);
  }

  @Test
  void theOwnerDoesNotWaitAMinute() {
    List<Duration> all = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      all.add(tried("natural targets", TARGETS, table(TARGETS, "\"PT30M\"", "\"PT20M\"")));
      all.add(tried("office targets", TARGETS, table(TARGETS, "\"NATURAL\"</text>", "\"OFFICE\"</text>")));
      all.add(tried("ladder", LADDER, table(LADDER, "<text>\"50%\"</text>", "<text>\"25%\"</text>")));
    }

    assertThat(all).allSatisfy(taken -> assertThat(taken).isLessThan(MOST));
  }

  private Duration tried(String what, String file, String table) {
    long begun = System.nanoTime();
    Answer answer = TryoutCalls.tried(caller.as("process-owner"), file, table, "2023-03-03", "2026-03-02");
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().at("/tickets").asLong()).isGreaterThan(TICKETS * 9L / 10);
    figures.add("%s: %d ms, %d tickets, %d otherwise, used memory %d MB".formatted(what, taken.toMillis(), answer.body().at("/tickets").asLong(),
        answer.body().at("/changedTickets").asLong(), (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20));
    return taken;
  }
}
