package org.assetcloud.itsm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class NoDemoClockTest {

  @Autowired
  Caller caller;

  @Test
  void outsideTheDemoProfileNoClockCanBeMoved() {
    assertThat(caller.as("system-admin").get("/api/demo/clock").status()).isEqualTo(404);
    assertThat(caller.as("system-admin").put("/api/demo/clock", Map.of("now", "2030-01-01T00:00:00+08:00")).status()).isEqualTo(404);
  }
}
