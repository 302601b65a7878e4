package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.engine.deployment.BadFiles.Bad;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Process owners change rules themselves; what would break the service is refused before it is stored, and every change is on record. */
@WiredTest
@Tag("any-database")
class DeployingAChangeTest {

  private static final String TARGETS = "bpmn/ticket/ticketTargets.dmn";
  private static final String WHY = "响应时限由30分钟改为20分钟";

  @Autowired
  Caller caller;

  @Autowired
  RepositoryService repository;

  @Autowired
  JdbcTemplate database;

  private String deployed;

  @AfterEach
  void asDelivered() {
    if (deployed != null) {
      repository.deleteDeployment(deployed, true);
    }
  }

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.engine.deployment.BadFiles#all")
  void aBadFileIsRefusedByElementAndRuleAndNothingIsStored(Bad bad) {
    Map<String, String> files = Deploying.packaged();
    String changed = changed(files.get(bad.file()), bad.changes());
    files.put(bad.file(), changed);
    List<Long> before = stored();

    Answer refused = Deploying.deploy(caller.as("process-owner"), "试一试", files);

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.body().at("/type").asText()).isEqualTo("deployment-refused");
    assertThat(refused.body().at("/message").asText().lines()).as(refused.text()).anyMatch(line -> line.startsWith(bad.blamed())
        && (bad.element() == null || line.matches("%s 的 %s[（：].*".formatted(bad.blamed(), bad.element())))
        && line.endsWith("【规则：%s】".formatted(bad.rule())));
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void thereAreAtLeastSixtyBadFiles() {
    assertThat(BadFiles.all()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @Test
  void whatTheProductBringsIsAccepted() {
    Answer accepted = deploy("process-owner", Deploying.packaged());

    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(changes()).allMatch(line -> line.endsWith("：内容没有变化"));
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnce() {
    Map<String, String> files = Deploying.packaged();
    files.replaceAll((name, content) -> content.replace("P1825D", "P30D").replace("\"type\": \"textarea\"", "\"type\": \"filepicker\""));

    Answer refused = Deploying.deploy(caller.as("process-owner"), "试一试", files);

    assertThat(refused.body().at("/message").asText().lines().filter(line -> line.endsWith("】"))).as(refused.text())
        .hasSizeGreaterThan(10).hasSizeLessThanOrEqualTo(20)
        .anyMatch(line -> line.contains(".bpmn")).anyMatch(line -> line.contains(".dmn")).anyMatch(line -> line.contains(".form"));
  }

  @Test
  void aShorterResponseTargetHoldsForTheNextTicketAndNotForTheRunningOne() {
    String running = report();
    Map<String, String> table = Map.of("ticketTargets.dmn", changed(Deploying.packaged().get(TARGETS), List.of("\"PT30M\"", "\"PT20M\"")));

    assertThat(deploy("process-owner", table).status()).isEqualTo(200);

    assertThat(responseTarget(report())).isEqualTo("PT20M");
    assertThat(responseTarget(running)).isEqualTo("PT30M");
  }

  @Test
  void whoDeployedWhatWhenAndWhyIsOnRecordWithTheDifference() {
    deploy("process-owner", Map.of("ticketTargets.dmn", changed(Deploying.packaged().get(TARGETS), List.of("\"PT30M\"", "\"PT20M\""))));

    Answer list = caller.as("bureau-operator").get("/api/deployments?size=1");

    assertThat(list.body().at("/items/0/id").asText()).isEqualTo(deployed);
    assertThat(list.body().at("/items/0/by").asText()).isEqualTo("process-owner");
    assertThat(list.body().at("/items/0/reason").asText()).isEqualTo(WHY);
    assertThat(list.body().at("/items/0/source").asText()).isEqualTo("Camunda Modeler");
    assertThat(list.body().at("/items/0/at").asText()).endsWith("+08:00");
    assertThat(list.body().at("/items/0/files/0").asText()).isEqualTo("ticketTargets.dmn");
    assertThat(changes()).containsExactly("ticketTargets.dmn：修改 行 rule_generalFault（R5.7 一般故障：半小时内响应，2小时内解决，"
        + "按自然时间计算） 的响应时限：由“\"PT30M\"”改为“\"PT20M\"”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"process-owner", "project-manager", "bureau-operator", "auditor"})
  void whoAnswersForTheServiceReadsTheRecord(String reader) {
    assertThat(caller.as(reader).get("/api/deployments").status()).isEqualTo(200);
    assertThat(caller.as(reader).get("/api/deployments/unknown").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "service-desk", "team-lead", "system-admin", "bureau-leader"})
  void othersDoNotReadTheRecord(String other) {
    assertThat(caller.as(other).get("/api/deployments").status()).isEqualTo(403);
    assertThat(caller.as(other).get("/api/deployments/unknown").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "project-manager", "auditor", "team-lead", "system-admin"})
  void whoIsNoProcessOwnerDeploysNothing(String other) {
    List<Long> before = stored();

    assertThat(Deploying.deploy(caller.as(other), WHY, Deploying.packaged()).status()).isEqualTo(403);

    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void withoutAReasonNothingIsDeployed() {
    Map<String, String> table = Map.of("ticketTargets.dmn", Deploying.packaged().get(TARGETS));
    List<Long> before = stored();

    for (String none : new String[] {null, " ", "ticketTargets", "ticketTargets.dmn"}) {
      Answer refused = Deploying.deploy(caller.as("process-owner"), none, table);
      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.body().at("/message").asText()).contains("请在部署名称（deployment-name）中写明修改的原因");
    }
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    Answer refused = Deploying.deploy(caller.as("process-owner"), WHY, Map.of("run.groovy", "1", "page.html", "<p/>"));

    assertThat(refused.body().at("/message").asText()).contains("run.groovy：只能部署", "page.html：只能部署");
  }

  @Test
  void theWebApplicationsAreNoWayRoundTheRules() {
    Caller.Browser owner = caller.browser();
    owner.signIn("process-owner", "process-owner");
    owner.get("/camunda/app/tasklist/default/");
    Map<String, String> files = Deploying.packaged();
    files.put(TARGETS, files.get(TARGETS).replace("\"PT30M\"", "\"PT3H\""));

    Answer refused = Deploying.deploy(owner, "/camunda/api/engine/engine/default/deployment/create", WHY, files,
        "X-XSRF-TOKEN", owner.cookie("XSRF-TOKEN"));

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.body().at("/message").asText()).contains("响应时限 PT3H 长于解决时限 PT2H");
  }

  @Test
  void whatIsDeployedAgainFromAnOlderDeploymentIsCheckedAsWell() {
    String old = repository.createDeployment().source(DeployPackagedModels.SOURCE).name("before the rules")
        .addString("old.dmn", changed(Deploying.packaged().get(TARGETS), List.of("\"PT30M\"", "\"PT3H\"", "id=\"ticketTargets\"", "id=\"old\"",
            "P1825D", "P30D"))).deploy().getId();
    try {
      Answer refused = caller.as("process-owner").post("/engine-rest/deployment/" + old + "/redeploy", Map.of());

      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.body().at("/message").asText()).contains("old.dmn 的 old");
    } finally {
      repository.deleteDeployment(old, true);
    }
  }

  private Answer deploy(String person, Map<String, String> files) {
    Answer answer = Deploying.deploy(caller.as(person), WHY, files);
    deployed = answer.body().path("id").asText(null);
    return answer;
  }

  private List<String> changes() {
    Answer one = caller.as("auditor").get("/api/deployments/" + deployed);
    assertThat(one.status()).as(one.text()).isEqualTo(200);
    assertThat(one.body().at("/changes")).isNotEmpty();
    List<String> changes = new ArrayList<>();
    one.body().at("/changes").forEach(line -> changes.add(line.asText()));
    return changes;
  }

  private List<Long> stored() {
    return List.of("ACT_RE_DEPLOYMENT", "ACT_RE_PROCDEF", "ACT_RE_DECISION_DEF", "ACT_RE_CAMFORMDEF", "model_deployment").stream()
        .map(table -> database.queryForObject("select count(*) from " + table, Long.class)).toList();
  }

  private String report() {
    Answer raised = caller.as("service-desk").post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL",
        "channel", "PHONE", "title", "无法登录", "description", "提示密码错误", "requesterName", "张三", "requesterUnit", "某预算单位"),
        "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    return raised.body().at("/number").asText();
  }

  private String responseTarget(String number) {
    for (var clock : caller.as("auditor").get("/api/tickets/" + number).body().at("/clocks")) {
      if (clock.at("/kind").asText().equals("RESPONSE")) {
        return clock.at("/target").asText();
      }
    }
    throw new AssertionError("No response clock on " + number);
  }

  private static String changed(String content, List<String> changes) {
    String changed = content;
    for (int i = 0; i < changes.size(); i += 2) {
      int at = changed.indexOf(changes.get(i));
      assertThat(at).as("the file has %s", changes.get(i)).isNotNegative();
      changed = changed.substring(0, at) + changes.get(i + 1) + changed.substring(at + changes.get(i).length());
    }
    return changed;
  }
}
