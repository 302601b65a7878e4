package org.assetcloud.itsm.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RightPasswordsTest {

  private Instant now = Instant.parse("2026-03-02T02:00:00Z");
  private final RightPasswords right = new RightPasswords(new Clock() {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  });

  @Test
  void whatWasRightIsRememberedUnderItsSourceAndHashForFiveMinutes() {
    assertThat(right.contain("secret", "here", "hash")).isFalse();
    right.add("secret", "here", "hash");

    assertThat(right.contain("secret", "here", "hash")).isTrue();
    assertThat(right.contain("wrong", "here", "hash")).isFalse();
    assertThat(right.contain("secret", "elsewhere", "hash")).isFalse();
    assertThat(right.contain("secret", "here", "another hash")).isFalse();
    now = now.plus(Duration.ofMinutes(5));
    assertThat(right.contain("secret", "here", "hash")).isFalse();
  }
}
