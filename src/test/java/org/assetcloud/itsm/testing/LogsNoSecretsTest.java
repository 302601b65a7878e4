package org.assetcloud.itsm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What the tests' reader of logs takes for a secret. */
class LogsNoSecretsTest {

  @ParameterizedTest
  @ValueSource(strings = {"call back 13912345678", "{\"requesterPhone\":\"13912345678\"}", "otpauth://totp/x", "Authorization: Basic YWJjZGVmZ2g6",
      "password=letmein", "\"password\":\"letmein\"", "said 9f8e7d6c5b"})
  void whatNobodyMayRead(String line) {
    LogsNoSecrets.keep("9f8e7d6c5b");

    assertThat(LogsNoSecrets.gaveAway(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"call back 139****5678", "job 64f00766-ec8a-11f1-bcdb-13912345678a", "at 1772424000000", "password=****", "HTTP Basic is open",
      "GD-20260302-0044"})
  void whatEverybodyMayRead(String line) {
    assertThat(LogsNoSecrets.gaveAway(line)).isFalse();
  }

  @Test
  void aLineThatGivesSomethingAwayFailsItsClass() {
    LogsNoSecrets reader = new LogsNoSecrets();
    reader.beforeEach(null);
    LoggerFactory.getLogger(LogsNoSecretsTest.class).warn("call back 13912345678");

    assertThatThrownBy(() -> reader.afterAll(null)).isInstanceOf(AssertionError.class).hasMessageContaining("13912345678");
    reader.afterAll(null);
  }
}
