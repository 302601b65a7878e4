package org.assetcloud.itsm.ticket.tryout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.junit.jupiter.api.Test;

class TryTablesTest {

  private static final TryoutPeriod PERIOD = new TryoutPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  private final List<Throwable> meanwhile = new ArrayList<>();
  private TryTables tryTables;

  @Test
  void aSecondOneIsRefusedWhileTheFirstIsCalculatedAndTheNextIsNot() {
    tryTables = new TryTables(tables(), null);

    assertThatThrownBy(() -> tryTables.on("a.dmn", new byte[0], PERIOD)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> {
      throw meanwhile.get(0);
    }).isInstanceOf(TryoutRunning.class).hasMessageContaining("另一次试算正在进行");
    assertThatThrownBy(() -> tryTables.on("a.dmn", new byte[0], PERIOD)).isInstanceOf(Refused.class);
  }

  @Test
  void aPeriodHasTwoDaysInTheirOrderAndAtMostThirtySixMonths() {
    LocalDate first = LocalDate.of(2023, 4, 1);

    assertThatCode(() -> new TryoutPeriod(first, LocalDate.of(2026, 3, 31))).doesNotThrowAnyException();
    assertThatCode(() -> new TryoutPeriod(first, first)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new TryoutPeriod(first, LocalDate.of(2026, 4, 1))).isInstanceOf(Refused.class).hasMessageContaining("36 个月");
    assertThatThrownBy(() -> new TryoutPeriod(first, first.minusDays(1))).isInstanceOf(Refused.class).hasMessageContaining("晚于");
    assertThatThrownBy(() -> new TryoutPeriod(null, null)).isInstanceOf(Refused.class).hasMessageContaining("起始日期").hasMessageContaining("截止日期");
    assertThatThrownBy(() -> new TryoutPeriod(LocalDate.MIN, LocalDate.MAX)).isInstanceOf(Refused.class);
  }

  @Test
  void aTryoutThatTakesTooLongIsGivenUpAndSaysWhatToDo() {
    AtomicLong nanos = new AtomicLong();
    PastTicket ticket = new PastTicket("GD-1", Category.FAULT, Severity.GENERAL, Instant.EPOCH, Instant.EPOCH, List.of());
    ReplayPeriod slow = new ReplayPeriod(endless(ticket), null, Clock.systemUTC(), () -> nanos.addAndGet(Duration.ofSeconds(1).toNanos()));

    assertThatThrownBy(() -> slow.replay(new TriedTables(null, null), null, PERIOD)).isInstanceOf(Refused.class)
        .hasMessageContaining("试算超过 90 秒，已停止。请缩短期间后重试。");
  }

  private static PastTickets endless(PastTicket ticket) {
    return new PastTickets() {

      @Override
      public List<PastTicket> portion(TryoutPeriod period, PastTicket last, int most) {
        return List.of(ticket);
      }

      @Override
      public List<Recorded> escalations(TryoutPeriod period) {
        return List.of();
      }
    };
  }

  /** Tables that are refused, after somebody else has tried to try as well. */
  private RuleTables tables() {
    return new RuleTables() {

      @Override
      public TriedTables read(String file, byte[] content) {
        if (meanwhile.isEmpty()) {
          try {
            tryTables.on("b.dmn", content, PERIOD);
          } catch (TryoutRunning running) {
            meanwhile.add(running);
          }
        }
        throw Refused.field("table", "不能试算。");
      }

      @Override
      public LadderTable ladderInForce() {
        throw new IllegalStateException("nothing is tried");
      }
    };
  }
}
