package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.signin.Counter;
import org.assetcloud.itsm.people.signin.Counters;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.stereotype.Component;

/**
 * How many codes were tried for an account, apart from its passwords: whoever does not know the password counts nothing here. Five wrong ones lock
 * a source for a quarter of an hour; as a code is one of a million, all sources that never had a right one share twenty a day.
 */
@Component
class CodeCounts {

  static final int MOST_WRONG = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(15);
  static final int MOST_OF_STRANGERS = 20;
  static final Duration STRANGERS_LOCKED_FOR = Duration.ofDays(1);

  private static final Duration KNOWN_FOR = Duration.ofDays(90);
  private static final String CODE = "code:";
  private static final String STRANGERS = CODE + "strangers";

  private final Counters counters;
  private final Clock clock;

  CodeCounts(Counters counters, Clock clock) {
    this.counters = counters;
    this.clock = clock;
  }

  /**
   * Counts before anything is compared.
   *
   * @return until when the source is locked; empty where the code may be compared
   */
  Optional<Instant> count(String person, Origin origin) {
    String account = Digest.hex(person);
    Optional<String> known = sources(origin).filter(source -> known(account, source)).findFirst();
    return locked(account, known.orElse(CODE + origin.addressSource()), MOST_WRONG, LOCKED_FOR)
        .or(() -> known.isPresent() ? Optional.empty() : locked(account, STRANGERS, MOST_OF_STRANGERS, STRANGERS_LOCKED_FOR));
  }

  /** A code of this source was right: it is known from now on. */
  void right(String person, Origin origin) {
    String account = Digest.hex(person);
    Instant now = clock.instant();
    sources(origin).forEach(source -> counters.succeeded(account, source, now));
    counters.succeeded(account, STRANGERS, now);
  }

  private static Stream<String> sources(Origin origin) {
    return Stream.of(origin.deviceSource(), origin.addressSource()).filter(source -> source != null).map(CODE::concat);
  }

  private boolean known(String account, String source) {
    Instant succeeded = counters.find(account, source).map(Counter::succeededAt).orElse(null);
    return succeeded != null && succeeded.isAfter(clock.instant().minus(KNOWN_FOR));
  }

  private Optional<Instant> locked(String account, String source, int most, Duration lockedFor) {
    Instant now = clock.instant();
    return counters.count(account, source, most, now, now.plus(lockedFor)) ? Optional.empty()
        : Optional.of(counters.find(account, source).map(Counter::until).orElse(now));
  }
}
