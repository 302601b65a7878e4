package org.assetcloud.itsm.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assetcloud.itsm.shared.time.TransactionNow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The application's clock in the demo profile: ticks in whole seconds like the real one, at a distance from it that {@link MoveClock}
 * changes. While timers are visited it stands, and so it does while a transaction lasts. A restart goes on where it was.
 */
@Component
@Profile("demo")
public class DemoClock extends Clock {

  private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofSeconds(1));
  private final KeptOffset kept;
  private final DemoSettings settings;
  private volatile Duration offset;
  private volatile Instant standing;

  DemoClock(KeptOffset kept, DemoSettings settings, StoryProgress story) {
    this.kept = kept;
    this.settings = settings;
    run(kept.find().orElseGet(() -> first(story)));
  }

  /** A fresh database that is to have a past starts so much earlier. */
  private Duration first(StoryProgress story) {
    if (!settings.data()) {
      return fromRealTo(begins());
    }
    story.begin();
    return fromRealTo(begins().minus(DemoStory.LONGEST));
  }

  /** When the demonstration of a fresh database begins. */
  Instant begins() {
    return settings.now() == null ? real.instant() : settings.now();
  }

  /** Ticks on from there. */
  void begin() {
    run(settings.now() == null ? Duration.ZERO : fromRealTo(settings.now()));
    standing = null;
  }

  @Override
  public Instant instant() {
    return TransactionNow.of(this::shown);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The zone is Asia/Shanghai wherever a date is read from an instant");
  }

  /** Stands at the instant until {@link #runOn}; a start after a kill goes on from here. */
  void standAt(Instant instant) {
    kept.keep(fromRealTo(instant));
    standing = instant;
  }

  /** Ticks on from the instant. */
  void runOn(Instant from) {
    run(fromRealTo(from));
    standing = null;
  }

  private Instant shown() {
    Instant stands = standing;
    return stands == null ? real.instant().plus(offset) : stands;
  }

  private void run(Duration ahead) {
    kept.keep(ahead);
    offset = ahead;
  }

  private Duration fromRealTo(Instant instant) {
    return Duration.ofSeconds(Duration.between(real.instant(), instant).toSeconds());
  }
}
