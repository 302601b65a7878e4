package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.expression.AllowedBeans;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Who sends many files at once keeps one core busy and not the machine. */
class CheckingTakesOnePlaceTest {

  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  @Test
  void othersWaitAndAreSentAwayWhereManyWaitAlready() throws Exception {
    DeploymentCheck check = new DeploymentCheck(beans(), List.of(), List.of(waits()));
    byte[] table = Deploying.packaged().get("bpmn/ticket/ticketRouting.dmn").getBytes(StandardCharsets.UTF_8);
    ExecutorService others = Executors.newFixedThreadPool(8);
    try {
      Future<?> first = others.submit(() -> check.checkTable("a.dmn", table));
      assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
      List<Future<?>> waiting = Stream.<Future<?>>generate(() -> others.submit(() -> check.checkTable("b.dmn", table))).limit(7).toList();
      for (Future<?> one : waiting) {
        assertThatThrownBy(() -> one.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(CheckRunning.class)
            .hasMessageContaining("请稍后再试");
      }
      done.countDown();
      first.get(30, TimeUnit.SECONDS);
    } finally {
      done.countDown();
      others.shutdown();
    }

    assertThatCode(() -> check.checkTable("c.dmn", table)).doesNotThrowAnyException();
  }

  private Rule<TableFile> waits() {
    return new Rule<>() {

      @Override
      public String name() {
        return "等待";
      }

      @Override
      public Stream<Broken> brokenBy(TableFile file) {
        reading.countDown();
        try {
          done.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
        return Stream.empty();
      }
    };
  }

  private static AllowedBeans beans() {
    return new AnnotationConfigApplicationContext(AllowedBeans.class).getBean(AllowedBeans.class);
  }
}
