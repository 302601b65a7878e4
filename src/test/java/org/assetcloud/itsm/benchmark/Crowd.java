package org.assetcloud.itsm.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who leave Tasklist open: each repeats the calls of its role's page in their rhythm, beginning at a moment of its own. */
final class Crowd implements AutoCloseable {

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(50);
  private final Figures figures;
  private final AtomicInteger failed = new AtomicInteger();

  Crowd(List<Map.Entry<Session, Recorded>> people, Figures figures) {
    this.figures = figures;
    people.forEach(person -> {
      long offset = ThreadLocalRandom.current().nextLong(person.getValue().period());
      person.getValue().calls().forEach(call -> threads.scheduleAtFixedRate(() -> make(person.getKey(), call), offset + call.after(),
          person.getValue().period(), TimeUnit.MILLISECONDS));
    });
  }

  private void make(Session session, Recorded.Call call) {
    long begin = System.nanoTime();
    try {
      if (session.send(call.method(), call.path(), call.accept(), call.body()).statusCode() >= 400) {
        failed.incrementAndGet();
      }
      figures.add("server: " + call.kind(), System.nanoTime() - begin);
    } catch (RuntimeException unanswered) {
      if (!threads.isShutdown()) {
        failed.incrementAndGet();
      }
    }
  }

  int failed() {
    return failed.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
