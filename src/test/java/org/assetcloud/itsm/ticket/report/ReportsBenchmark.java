package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * How long managers wait with 50,000 open and 500,000 closed tickets on MySQL; docs/benchmarks.md has the command and the figures. Its
 * name keeps it out of every build.
 */
@WiredTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsBenchmark {

  private static final int OPEN = Integer.getInteger("benchmark.open", 50_000);
  private static final int CLOSED = Integer.getInteger("benchmark.closed", 500_000);
  private static final int RUNS = 11;
  private static final Duration DASHBOARD = Duration.ofSeconds(1);
  private static final Duration REPORT = Duration.ofSeconds(2);

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
    long begun = System.nanoTime();
    try (LoadTickets load = new LoadTickets(url, time.instant(), model)) {
      load.closed(CLOSED);
      load.open(OPEN);
      load.analyse();
    }
    figures.add("loading: %d s".formatted(Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
  }

  @AfterAll
  void figuresAreKept() throws Exception {
    time.reset();
    Files.write(Path.of("target", "reports-benchmark.txt"), figures);
    figures.forEach(System.out::println);
  }

  @Test
  void managersDoNotWait() {
    String month = "/api/reports/service-levels?from=2026-02&to=2026-02";
    String all = "/api/reports/service-levels?from=2023-04&to=2026-03";

    Duration dashboard = median("/api/reports/dashboard");
    Duration monthly = median(month);
    List.of("CATEGORY", "UNIT", "SEVERITY").forEach(groupBy -> median(month + "&groupBy=" + groupBy));
    median("/api/reports/service-levels?from=2025-03&to=2026-02");
    median(all);
    median("/api/reports/service-levels/tickets?from=2026-02&to=2026-02&clock=RESOLUTION&result=OPEN_OVERDUE");
    median("/api/reports/service-levels/tickets?from=2026-02&to=2026-02&clock=RESPONSE&result=MET&page=50");
    median("/api/reports/service-levels/tickets?from=2023-04&to=2026-03&clock=RESPONSE&result=MET");
    median("/api/reports/steps");
    median(month + "&format=xlsx");

    assertThat(dashboard).isLessThan(DASHBOARD);
    assertThat(monthly).isLessThan(REPORT);
  }

  private Duration median(String path) {
    List<Duration> taken = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long begun = System.nanoTime();
      Answer answer = caller.as("project-manager").get(path);
      taken.add(Duration.ofNanos(System.nanoTime() - begun));
      assertThat(answer.status()).as(path).isEqualTo(200);
    }
    Duration first = taken.get(0);
    taken.sort(null);
    figures.add("%s: median %d ms, worst %d ms, first %d ms".formatted(
        path, taken.get(RUNS / 2).toMillis(), taken.get(RUNS - 1).toMillis(), first.toMillis()));
    return taken.get(RUNS / 2);
  }
}
