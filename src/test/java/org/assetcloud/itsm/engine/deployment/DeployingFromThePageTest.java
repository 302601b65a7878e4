package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.tryout.web.TryoutCalls;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner sends changed files from the page: the same rules, the same sentences, the same record (R7.4). */
@WiredTest
@Tag("any-database")
class DeployingFromThePageTest {

  private static final String TABLE = "ticketTargets.dmn";
  private static final String WHY = "响应时限由30分钟改为20分钟";

  @Autowired
  Caller caller;

  @Autowired
  RepositoryService repository;

  private List<String> before;

  @BeforeEach
  void rememberDeployments() {
    before = ids();
  }

  @AfterEach
  void asDelivered() {
    made().forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void aChangeIsDeployedAndItsAnswerSaysVersionAndDifference() {
    int version = version();

    Answer deployed = deploy("process-owner", WHY, file(TABLE, shorter()));

    assertThat(deployed.status()).as(deployed.text()).isEqualTo(201);
    assertThat(deployed.body().at("/models/0/key").asText()).isEqualTo("ticketTargets");
    assertThat(deployed.body().at("/models/0/version").asInt()).isEqualTo(version + 1);
    assertThat(deployed.body().at("/changes/0").asText()).contains("由“\"PT30M\"”改为“\"PT20M\"”");
    JsonNode kept = caller.as("auditor").get("/api/deployments/" + made().get(0)).body();
    assertThat(List.of(kept.at("/by").asText(), kept.at("/reason").asText(), kept.at("/files/0").asText()))
        .containsExactly("process-owner", WHY, TABLE);
  }

  @Test
  void whatWouldBeRefusedIsToldBeforeAndElseTheDifferenceAndNothingIsStored() {
    Answer refused = send("/api/deployments/check", "process-owner", WHY, file(TABLE, targets().replace("\"PT30M\"", "\"PT3H\"")));
    Answer passed = send("/api/deployments/check", "process-owner", WHY, file(TABLE, shorter()));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/detail").asText()).contains("响应时限 PT3H 长于解决时限 PT2H");
    assertThat(passed.status()).as(passed.text()).isEqualTo(200);
    assertThat(passed.body().at("/changes/0").asText()).contains("PT20M");
    assertThat(made()).isEmpty();
  }

  /** It took two minutes at each of them, and everybody waited. */
  @ParameterizedTest
  @ValueSource(strings = {"check", "page", "engine-rest", "web applications", "tryout"})
  void aCellThatCountsIsRefusedUnreadAtEveryDoor(String door) {
    String counting = targets().replaceFirst("<text>\"GENERAL\"</text>", "<text>for i in 1..4000000 return i</text>");
    long begun = System.nanoTime();

    Answer refused = sentTo(door, counting);

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.text()).contains("单元格“for i in 1..4000000 return i”无法读取或用了脚本");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(made()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "page", "engine-rest", "web applications", "tryout"})
  void aTableOfTargetsThatGivesSeveralOrMissesASeverityIsRefusedAtEveryDoor(String door) {
    assertThat(sentTo(door, targets().replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"")).text()).contains("命中策略不能是 COLLECT");
    assertThat(sentTo(door, targets().replace("<text>\"MAJOR\"</text>", "<text>\"Major\"</text>")).text())
        .contains("不是这一列可选的值，可选：").contains("MAJOR");
    assertThat(made()).isEmpty();
  }

  private Answer sentTo(String door, String table) {
    Caller.As owner = caller.as("process-owner");
    return switch (door) {
      case "check" -> send("/api/deployments/check", "process-owner", WHY, file(TABLE, table));
      case "page" -> deploy("process-owner", WHY, file(TABLE, table));
      case "engine-rest" -> Deploying.deploy(owner, WHY, Map.of(TABLE, table));
      case "tryout" -> TryoutCalls.tried(owner, TABLE, table, "2026-07-01", "2026-07-31");
      default -> {
        Caller.Browser page = caller.browser();
        page.signIn("process-owner", "process-owner");
        page.get("/camunda/app/tasklist/default/");
        yield Deploying.deploy(page, "/camunda/api/engine/engine/default/deployment/create", WHY, Map.of(TABLE, table),
            "X-XSRF-TOKEN", page.cookie("XSRF-TOKEN"));
      }
    };
  }

  @Test
  void aRefusalNamesEachFaultOnALineAndNothingIsStored() {
    Answer refused = deploy("process-owner", WHY, file(TABLE, targets().replace("\"PT30M\"", "\"PT3H\"")),
        file("typed.dmn", "<!DOCTYPE x><x/>"), file("large.dmn", "x".repeat(2 * 1024 * 1024 + 1)), file("run.groovy", "1"));

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.body().at("/type").asText()).isEqualTo("urn:itsm:problem:deployment-refused");
    assertThat(refused.body().at("/detail").asText().lines()).anyMatch(line -> line.startsWith(TABLE + " 的 "))
        .anyMatch(line -> line.startsWith("typed.dmn：含有文档类型声明（DOCTYPE）")).anyMatch(line -> line.startsWith("large.dmn：文件超过2 MB"))
        .anyMatch(line -> line.startsWith("run.groovy：只能部署"));
    assertThat(made()).isEmpty();
  }

  @Test
  void tooMuchAtOnceIsRefusedWithASentence() {
    Answer refused = deploy("process-owner", WHY, file(TABLE, "x".repeat(10 * 1024 * 1024)));

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.body().at("/detail").asText()).isEqualTo("所选文件合计过大，请分几次发送（单个文件最大 2 MB）。");
  }

  @Test
  void reasonAndFilesAreAskedFor() {
    assertThat(deploy("process-owner", " ").body().at("/detail").asText()).isEqualTo("请填写修改原因。 请选择要部署的文件。");
    assertThat(deploy("process-owner", "改".repeat(256), file(TABLE, shorter())).status()).isEqualTo(422);
    assertThat(deploy("process-owner", TABLE, file(TABLE, shorter())).status()).isEqualTo(422);
    assertThat(deploy("process-owner", WHY, file("a/b.dmn", shorter())).status()).isEqualTo(422);
    assertThat(deploy("process-owner", WHY, file("a\nb.dmn", shorter())).status()).isEqualTo(422);
    assertThat(deploy("process-owner", WHY, file(TABLE, shorter()), file(TABLE, shorter())).status()).isEqualTo(422);
    assertThat(made()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "project-manager", "auditor", "bureau-operator", "system-admin"})
  void nobodyElseDeploysOrChecks(String other) {
    assertThat(deploy(other, WHY, file(TABLE, shorter())).status()).isEqualTo(403);
    assertThat(send("/api/deployments/check", other, WHY, file(TABLE, shorter())).status()).isEqualTo(403);
    assertThat(made()).isEmpty();
  }

  @Test
  void theSameFilesSentTwiceAreOneDeployment() throws Exception {
    List<Answer> answers = atOnce(() -> deploy("process-owner", WHY, file(TABLE, shorter())),
        () -> deploy("process-owner", WHY, file(TABLE, shorter())));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers).filteredOn(answer -> answer.status() == 409)
        .allMatch(answer -> answer.body().at("/detail").asText().equals("与现行版本完全相同，没有再次部署。"));
    assertThat(made()).hasSize(1);
  }

  @Test
  void twoOwnersAtOnceAreBothOnRecord() throws Exception {
    int version = version();

    List<Answer> answers = atOnce(() -> deploy("process-owner", "二十分钟", file(TABLE, shorter())),
        () -> deploy("process-owner-2", "十分钟", file(TABLE, targets().replace("\"PT30M\"", "\"PT10M\""))));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    JsonNode kept = caller.as("auditor").get("/api/deployments?size=2").body().at("/items");
    assertThat(StreamSupport.stream(kept.spliterator(), false).map(one -> one.at("/reason").asText())).containsExactlyInAnyOrder("二十分钟", "十分钟");
    assertThat(version()).isEqualTo(version + 2);
  }

  @Test
  void whatIsInForceIsDownloadedAsItWasDeployed() {
    JsonNode models = caller.as("process-owner").get("/api/deployments/current").body();
    JsonNode handling = StreamSupport.stream(models.spliterator(), false).filter(one -> one.at("/key").asText().equals("ticketHandling"))
        .findFirst().orElseThrow();
    Map<String, String> packaged = Deploying.packaged();

    assertThat(handling.at("/files")).hasSizeGreaterThan(4);
    for (JsonNode file : handling.at("/files")) {
      Answer content = caller.as("process-owner").get("/api/deployments/%s/file?name=%s".formatted(handling.at("/deployment").asText(),
          file.asText()));
      assertThat(content.status()).isEqualTo(200);
      assertThat(content.header("Content-Disposition")).startsWith("attachment").contains(file.asText().replaceFirst(".*/", ""));
      assertThat(content.text()).isEqualTo(packaged.get(file.asText()));
    }
    assertThat(caller.as("process-owner").get("/api/deployments/%s/file?name=none".formatted(handling.at("/deployment").asText())).status())
        .isEqualTo(404);
    assertThat(caller.as("process-owner").get("/api/deployments/none/file?name=none").status()).isEqualTo(404);
    assertThat(caller.as("engineer").get("/api/deployments/current").status()).isEqualTo(403);
    assertThat(caller.as("engineer").get("/api/deployments/x/file?name=none").status()).isEqualTo(403);
  }

  private Answer deploy(String person, String reason, Map<?, ?>... files) {
    return send("/api/deployments", person, reason, files);
  }

  private Answer send(String path, String person, String reason, Map<?, ?>... files) {
    return caller.as(person).post(path, Map.of("reason", reason, "files", List.of(files)));
  }

  private static Map<String, String> file(String name, String content) {
    return Map.of("name", name, "content", Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String targets() {
    return Deploying.packaged().get("bpmn/ticket/ticketTargets.dmn");
  }

  private static String shorter() {
    return targets().replaceFirst("\"PT30M\"", "\"PT20M\"");
  }

  private List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Answer> first = two.submit(one);
      Future<Answer> second = two.submit(other);
      return List.of(first.get(), second.get());
    } finally {
      two.shutdown();
    }
  }

  private int version() {
    return repository.createDecisionDefinitionQuery().decisionDefinitionKey("ticketTargets").latestVersion().singleResult().getVersion();
  }

  private Stream<String> all() {
    return repository.createDeploymentQuery().list().stream().map(one -> one.getId());
  }

  private List<String> ids() {
    return all().toList();
  }

  private List<String> made() {
    return all().filter(id -> !before.contains(id)).toList();
  }
}
