package org.assetcloud.itsm.ticket.tryout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.LadderTable;
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
