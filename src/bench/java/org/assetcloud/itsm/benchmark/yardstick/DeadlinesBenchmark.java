package org.assetcloud.itsm.benchmark.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketLifecycles;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * How long 10,000 levels that come due in one second take on one node while 100,000 other timers wait, and how late a single one acts where
 * nothing else happens. docs/benchmarks.md has the command and the figures.
 */
@WiredTest
@Tag("benchmark")
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
class DeadlinesBenchmark {

  private static final int DUE = Integer.getInteger("deadlines.due", 10_000);
  private static final int WAITING = Integer.getInteger("deadlines.waiting", 100_000);
  private static final int SINGLE = 50;
  private static final Instant BEGIN = at("2026-03-02T10:00");
  private static final Duration HALF = Duration.ofMinutes(15);

  @Autowired
  TicketLifecycles tickets;

  @Autowired
  RuntimeService runtime;

  @Autowired
  DataSource database;

  @Autowired
  JdbcTemplate tables;

  @Autowired
  TestClock time;

  private final List<String> figures = new ArrayList<>();

  @AfterEach
  void figuresAreKept() throws Exception {
    time.reset();
    Files.write(Path.of("target", "deadlines.md"), figures);
    figures.forEach(System.out::println);
  }

  @Test
  void tenThousandInOneSecond() throws Exception {
    time.set(BEGIN);
    String due = tickets.register("张三");
    time.set(BEGIN.plus(HALF).minusSeconds(60));
    String waiting = tickets.register("张三");
    copy(due, 1_000_000, DUE - 1);
    copy(waiting, 2_000_000, WAITING - 1);
    assertThat(told()).isZero();

    long begun = System.nanoTime();
    time.set(BEGIN.plus(HALF));
    wait(DUE);
    figures.add("%,d levels due in one second, %,d waiting: %.1f s".formatted(DUE, WAITING, seconds(begun)));

    single();
  }

  private void single() throws Exception {
    List<Double> late = new ArrayList<>();
    Instant now = BEGIN.plus(HALF).plusSeconds(1);
    for (int each = 0; each < SINGLE; each++) {
      now = now.plusSeconds(HALF.toSeconds() * 4);
      tables.update("update ACT_RU_JOB set DUEDATE_ = '2030-01-01' where DUEDATE_ < '2029-01-01'");
      time.set(now);
      tickets.register("张三");
      int before = told();
      TimeUnit.MILLISECONDS.sleep(1500 + each * 37L);
      long begun = System.nanoTime();
      time.set(now.plus(HALF));
      wait(before + 1);
      late.add(seconds(begun));
    }
    late.sort(null);
    figures.add("a single level due while idle, %d times: median %.2f s, worst %.2f s".formatted(SINGLE, late.get(SINGLE / 2), late.get(SINGLE - 1)));
  }

  private void copy(String instance, int first, int copies) throws Exception {
    String number = runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
    CloneInstances.copy(database, instance, number, first, copies);
  }

  private void wait(int levels) throws InterruptedException {
    long giveUp = System.nanoTime() + Duration.ofMinutes(10).toNanos();
    while (told() < levels) {
      assertThat(System.nanoTime()).as("told %d of %d", told(), levels).isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private int told() {
    return tables.queryForObject("select count(*) from ticket_escalation", Integer.class);
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
