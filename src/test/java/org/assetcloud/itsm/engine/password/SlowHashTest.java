package org.assetcloud.itsm.engine.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;

class SlowHashTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RightPasswords right = new RightPasswords(nanos::get);
  private final SlowHash hash = new SlowHash(4, right);

  @Test
  void aPasswordMatchesItsHashAndNoOther() {
    String encrypted = hash.encrypt("口令😀" + "x".repeat(200) + "1");

    assertThat(hash.check("口令😀" + "x".repeat(200) + "1", encrypted)).isTrue();
    assertThat(hash.check("口令😀" + "x".repeat(200) + "2", encrypted)).isFalse();
    assertThat(encrypted).startsWith("$2a$04$");
  }

  @Test
  void hashesOfTheEngineStayVerifiable() {
    String old = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt("secret");
    PasswordManager passwords = new PasswordManager(hash, List.of());

    assertThat(passwords.check("secret", old)).isTrue();
    assertThat(passwords.check("other", old)).isFalse();
    assertThat(passwords.encrypt("secret")).startsWith("{bcrypt}");
  }

  @Test
  void whatWasRightIsRememberedUnderItsHashAndForFiveMinutes() {
    String encrypted = hash.encrypt("secret");
    assertThat(right.contain("secret", encrypted)).isFalse();

    hash.check("wrong", encrypted);
    assertThat(right.contain("wrong", encrypted)).isFalse();
    hash.check("secret", encrypted);

    assertThat(right.contain("secret", encrypted)).isTrue();
    assertThat(right.contain("wrong", encrypted)).isFalse();
    assertThat(right.contain("secret", hash.encrypt("secret"))).isFalse();
    nanos.addAndGet(Duration.ofMinutes(5).toNanos());
    assertThat(right.contain("secret", encrypted)).isFalse();
  }
}
