package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {

  private static final Instant SINCE = Instant.parse("2026-02-14T15:50:00Z");

  @Test
  void theDistanceGrowsFromTenSecondsToAnHourAndEndsAfterFortyEightHours() {
    List<Long> distances = new ArrayList<>();
    Instant now = SINCE;
    int attempts = 1;
    for (Optional<Instant> next = next(attempts, now); next.isPresent(); next = next(++attempts, now)) {
      distances.add(Duration.between(now, next.get()).toSeconds());
      now = next.get();
    }

    assertThat(distances).startsWith(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L);
    assertThat(distances.subList(9, distances.size() - 1)).containsOnly(3600L);
    assertThat(distances.get(distances.size() - 1)).isBetween(1L, 3600L);
    assertThat(now).isEqualTo(SINCE.plus(Duration.ofHours(48)));
  }

  @Test
  void afterAnOutageOfDaysTheFirstAttemptIsTheLast() {
    assertThat(next(1, SINCE.plus(Duration.ofHours(48)))).isEmpty();
    assertThat(next(1, SINCE.plus(Duration.ofDays(5)))).isEmpty();
    assertThat(next(1_000_000, SINCE)).contains(SINCE.plusSeconds(3600));
  }

  private static Optional<Instant> next(int attempts, Instant now) {
    return Retries.next(new Message(1, Channel.MAIL, "li", "id", SINCE, attempts, 0, null), now);
  }
}
