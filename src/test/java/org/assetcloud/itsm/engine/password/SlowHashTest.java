package org.assetcloud.itsm.engine.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;

class SlowHashTest {

  private final SlowHash hash = new SlowHash(4);

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
}
