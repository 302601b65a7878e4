package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.BadFiles.Bad;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.tryout.web.TryoutCalls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What could not be deployed is not tried either, and says so in the same words. */
@WiredTest
@Tag("any-database")
class TryoutsRefuseAsDeploymentsDoTest {

  @Autowired
  Caller caller;

  static Stream<Bad> badTables() {
    return BadFiles.all().stream().filter(bad -> bad.file().endsWith("ticketTargets.dmn") || bad.file().endsWith("escalationLadder.dmn"));
  }

  @ParameterizedTest
  @MethodSource("badTables")
  void theSameFaultsInTheSameSentences(Bad bad) {
    String table = TryoutCalls.table(bad.file().substring(bad.file().lastIndexOf('/') + 1), bad.changes().toArray(String[]::new));

    Answer deployment = Deploying.deploy(caller.as("process-owner"), "试一试", Map.of("table.dmn", table));
    Answer tryout = TryoutCalls.tried(caller.as("process-owner"), "table.dmn", table, "2026-07-01", "2026-07-31");

    assertThat(deployment.status()).as(deployment.text()).isEqualTo(422);
    assertThat(tryout.status()).as(tryout.text()).isEqualTo(422);
    assertThat(faults(tryout.body().at("/detail").asText())).isNotEmpty()
        .isEqualTo(faults(deployment.body().at("/message").asText()));
  }

  private static List<String> faults(String sentences) {
    return sentences.lines().skip(1).toList();
  }
}
