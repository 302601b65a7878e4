package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may have instances moved, and when a migration does not begin (R7.4). */
@WiredTest
@Tag("any-database")
class MigrationRefusalsTest {

  private static final String VERSIONS = "/api/versions/ticketHandling/%d/";

  @Autowired
  TicketRun tickets;

  @Autowired
  ChangedModel model;

  @Autowired
  EmptyLists emptyLists;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TestClock time;

  @BeforeEach
  void nothingElseIsRunning() {
    emptyLists.make();
  }

  @AfterEach
  void asDelivered() {
    MigrationRuns.carryOn(management);
    model.asDelivered();
    time.reset();
  }

  @Test
  void ofTwoOwnersWhoPressAtOnceOneStartsTheMigration() {
    int delivered = model.newest();
    raise();
    int changed = model.withLabel("联系用户");

    List<Integer> answers = Stream.of("process-owner", "process-owner-2")
        .map(owner -> CompletableFuture.supplyAsync(() -> start(owner, delivered, changed, "步骤改名").status())).toList().stream()
        .map(CompletableFuture::join).toList();

    assertThat(answers).containsExactlyInAnyOrder(202, 409);
    assertThat(management.createJobQuery().processDefinitionKey(TicketHandling.KEY).messages().count()).isEqualTo(1);
  }

  @Test
  void theSameRequestAgainMovesNothingTwice() {
    int delivered = model.newest();
    raise();
    int changed = model.withLabel("联系用户");
    started(delivered, changed);
    assertRefused(start("process-owner", delivered, changed, "步骤改名"), 409, "migration-running");

    MigrationRuns.carryOn(management);

    assertRefused(start("process-owner", delivered, changed, "步骤改名"), 409, "nothing-to-move");
    assertThat(caller.as("auditor").get("/api/migrations?size=2").body().at("/items").findValuesAsText("from")).startsWith("" + delivered);
  }

  @Test
  void aVersionDeployedAfterThePreviewHasItLookedAtAgain() {
    int delivered = model.newest();
    Run ticket = raise();
    int previewed = model.withLabel("联系用户");
    model.withLabel("回复用户");

    Answer refused = start("process-owner", delivered, previewed, "步骤改名");

    assertRefused(refused, 409, "versions-changed");
    assertThat(refused.body().at("/detail").asText()).isEqualTo("版本已变化，请重新预览。");
    assertThat(version(ticket)).isEqualTo(delivered);
  }

  @Test
  void withoutAReasonOrAVersionNothingBegins() {
    int delivered = model.newest();
    raise();
    int changed = model.withLabel("联系用户");

    for (String none : new String[] {null, " ", "长".repeat(501)}) {
      Answer refused = start("process-owner", delivered, changed, none);
      assertRefused(refused, 422, "invalid-request");
      assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("reason");
    }
    assertRefused(start("process-owner", delivered, null, "步骤改名"), 422, "invalid-request");
    assertRefused(start("process-owner", 4711, changed, "步骤改名"), 404, "version-unknown");
    assertRefused(start("process-owner", changed, changed, "步骤改名"), 409, "already-newest");
    assertRefused(caller.as("process-owner").get("/api/versions/nothing/1/preview"), 404, "version-unknown");
    assertRefused(caller.as("process-owner").get("/api/migrations/4711"), 404, "migration-unknown");
    assertThat(management.createJobQuery().processDefinitionKey(TicketHandling.KEY).messages().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "project-manager", "auditor", "system-admin", "bureau-operator"})
  void whoIsNoProcessOwnerMovesNothing(String other) {
    int delivered = model.newest();
    Run ticket = raise();
    int changed = model.withLabel("联系用户");

    assertRefused(start(other, delivered, changed, "步骤改名"), 403, "not-a-process-owner");
    assertThat(caller.as(other).get("/api/versions").status()).isEqualTo(403);
    assertThat(caller.as(other).get(VERSIONS.formatted(delivered) + "preview").status()).isEqualTo(403);
    assertThat(version(ticket)).isEqualTo(delivered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "service-desk", "system-admin", "bureau-leader"})
  void othersDoNotReadTheRecord(String other) {
    assertThat(caller.as(other).get("/api/migrations").status()).isEqualTo(403);
    assertThat(caller.as(other).get("/api/migrations/1").status()).isEqualTo(403);
    assertThat(caller.as(other).get("/api/migrations/1/instances").status()).isEqualTo(403);
  }

  private Run raise() {
    return tickets.fault("2026-03-02T10:00", "GENERAL");
  }

  private Answer started(int from, int to) {
    Answer started = start("process-owner", from, to, "步骤改名");
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    return started;
  }

  private Answer start(String person, int from, Integer to, String reason) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("to", to);
    asked.put("reason", reason);
    return caller.as(person).post(VERSIONS.formatted(from) + "migrations", asked);
  }

  private int version(Run ticket) {
    return Integer.parseInt(runtime.createProcessInstanceQuery().processInstanceId(ticket.instanceId()).singleResult()
        .getProcessDefinitionId().split(":")[1]);
  }

  private static void assertRefused(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().at("/type").asText()).isEqualTo("urn:itsm:problem:" + type);
  }
}
