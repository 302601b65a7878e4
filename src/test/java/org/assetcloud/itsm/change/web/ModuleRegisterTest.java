package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Modules come from a register, and no spelling of one passes a freeze (R7.4). */
@WiredTest
class ModuleRegisterTest {

  private static final String MODULES = "/api/modules";
  private static final String PROPOSALS = "/api/modules/proposals";

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theRegisterIsDeliveredAndReadByEveryReader() {
    assertThat(register()).contains("资产卡片登记", "资产卡片变更", "资产处置", "资产调剂共享", "资产绩效评价", "查询报表", "凭单打印", "系统管理", "接口", "数据库", "中间件",
        "服务器");
    for (String person : List.of("engineer", "bureau-operator", "auditor", "process-owner", "bureau-leader")) {
      assertThat(caller.as(person).get(MODULES).status()).as(person).isEqualTo(200);
    }
    assertThat(caller.as("system-admin").get(MODULES).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"模块1\u200b", "模块１", "模\u00ad块1", "模 块 1", "模块1\ufe0f", "\u3164模块1", "模块①", "模块\u00a01"})
  void noSpellingOfAModulePassesItsFreeze(String spelt) {
    String own = ChangeCalls.own("甲");
    calls.registered(List.of(own + "模块1"));
    long freeze = calls.frozen("2026-03-06T19:00", "2026-03-06T23:00", List.of(own + "模块1"));
    Map<String, Object> request = calls.request();
    request.put("modules", List.of(own + spelt));

    JsonNode change = calls.change(calls.asked(request));

    assertThat(change.at("/modules/0").asText()).isEqualTo(own + spelt);
    assertThat(change.at("/conflicts/0/kind").asText()).isEqualTo("FREEZE");
    assertThat(change.at("/conflicts/0/with").asText()).isEqualTo(String.valueOf(freeze));
  }

  @Test
  void twoChangesOfOneModuleMeetHoweverItIsSpeltAndAreFoundByIt() {
    String own = ChangeCalls.own("甲");
    Map<String, Object> request = calls.request();
    request.put("modules", calls.registered(List.of("ＶＰＮ" + own)));
    request.put("units", List.of("市　图书馆" + own));
    String first = calls.approved(request);
    Map<String, Object> other = calls.request();
    other.put("modules", List.of("v p\u200bn" + own.toUpperCase()));

    String second = calls.asked(other);

    assertThat(calls.change(second).at("/conflicts/0/with").asText()).isEqualTo(first);
    assertThat(found("module", "VpN" + own)).containsExactly(second, first);
    assertThat(found("unit", "市图书馆" + own)).containsExactly(first);
  }

  @Test
  void aModuleThatIsNotInTheRegisterIsRefusedWithThePlaceWhereItIsProposed() {
    Map<String, Object> request = calls.request();
    request.put("modules", List.of("凭单打印", "没有的模块", "模塊"));
    List<Answer> refused = List.of(calls.ask("engineer", request),
        caller.as("bureau-operator").post("/api/freezes", Map.of("from", "2026-03-06T19:00:00+08:00", "to", "2026-03-06T23:00:00+08:00", "modules",
            List.of("没有的模块"), "reason", "年终决算")),
        caller.as("project-manager").post("/api/change-templates", Map.of("title", "清理日志", "kind", "OPTIMISATION", "modules", List.of("没有的模块"),
            "steps", "执行清理脚本", "testEvidence", "每周执行", "backOutSteps", "从备份恢复")),
        caller.as("engineer").post("/engine-rest/process-definition/key/changeApproval/submit-form", 
            ChangeRefusalsTest.variables(calls.form(request))));

    for (Answer answer : refused) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(422);
      assertThat(answer.text()).contains("没有登记过模块“没有的模块”").contains("提出").doesNotContain("没有登记过模块“凭单打印”");
    }
    assertThat(refused.get(0).body().findValuesAsText("field")).containsExactly("modules", "modules");
  }

  @Test
  void theProcessOwnerKeepsTheRegisterButNothingThatIsUsedGoes() {
    String used = ChangeCalls.own("在用");
    String frozen = ChangeCalls.own("冻结");
    String unused = ChangeCalls.own("闲置");
    calls.registered(List.of(used, frozen, unused));
    Map<String, Object> request = calls.request();
    request.put("modules", List.of(used));
    calls.asked(request);
    calls.frozen("2026-03-06T19:00", "2026-03-06T23:00", List.of(frozen));

    for (String name : List.of(used, frozen)) {
      Answer refused = caller.as("process-owner").put(MODULES, Map.of("modules", without(name)));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text()).contains("modules-in-use").contains(name);
    }
    Answer kept = caller.as("process-owner").put(MODULES, Map.of("modules", without(unused)));
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    assertThat(kept.body().get("modules")).isEqualTo(caller.as("auditor").get(MODULES).body().get("modules"));
    assertThat(register()).contains(used, frozen).doesNotContain(unused);
  }

  @Test
  void theRegisterIsRefusedToOthersAndWithNamesThatCannotBeKept() {
    List<String> before = register();
    for (String person : List.of("engineer", "project-manager", "bureau-operator", "auditor", "system-admin")) {
      assertThat(caller.as(person).put(MODULES, Map.of("modules", before)).status()).as(person).isEqualTo(403);
    }
    for (String wrong : List.of("", "\u200b", "甲\n乙", "甲、乙", "甲\u202e", "长".repeat(101), "凭 单打印")) {
      List<String> with = new ArrayList<>(before);
      with.add(wrong);
      Answer refused = caller.as("process-owner").put(MODULES, Map.of("modules", with));
      assertThat(refused.status()).as(wrong + refused.text()).isEqualTo(422);
      assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("modules");
    }
    assertThat(caller.as("process-owner").put(MODULES, Map.of("modules", List.of())).status()).isEqualTo(422);
    assertThat(caller.as("process-owner").put(MODULES, Map.of()).status()).isEqualTo(422);
    int version = caller.as("process-owner").get(MODULES).body().get("version").asInt();
    assertThat(caller.as("process-owner").put(MODULES, Map.of("modules", before, "version", version - 1)).status()).isEqualTo(409);
    assertThat(register()).isEqualTo(before);
  }

  @Test
  void whoeverMissesAModuleProposesItAndIsToldOfTheAnswer() {
    String name = ChangeCalls.own("电子凭单");
    Answer proposed = propose("engineer", name, "新上线的模块");
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
    long id = proposed.body().get("id").asLong();
    assertThat(texts("process-owner")).anyMatch(text -> text.contains(name));
    assertThat(propose("team-lead", name + "\u200b", "新上线的模块").text()).contains("module-proposed");
    assertThat(propose("engineer", "凭单 打印", "新上线的模块").text()).contains("module-known");
    assertThat(propose("engineer", "另一模块", "。").status()).isEqualTo(422);
    assertThat(propose("auditor", "另一模块", "新上线的模块").status()).isEqualTo(403);
    assertThat(caller.as("auditor").get(PROPOSALS).body().at("/items/0/state").asText()).isEqualTo("PROPOSED");
    assertThat(caller.as("engineer").post(PROPOSALS + "/%d/accept".formatted(id), Map.of()).status()).isEqualTo(403);

    assertThat(caller.as("process-owner").post(PROPOSALS + "/%d/accept".formatted(id), Map.of()).status()).isEqualTo(204);

    assertThat(register()).contains(name);
    assertThat(texts("engineer")).anyMatch(text -> text.contains(name) && text.contains("已经登记"));
    assertThat(caller.as("process-owner").post(PROPOSALS + "/%d/decline".formatted(id), Map.of("reason", "已有类似模块")).status()).isEqualTo(409);
  }

  @Test
  void aProposalIsDeclinedWithItsReasonOrAnsweredByTheRegister() {
    String declined = ChangeCalls.own("甲模块");
    String entered = ChangeCalls.own("乙模块");
    long first = propose("specialist", declined, "新上线的模块").body().get("id").asLong();
    long second = propose("specialist", entered, "新上线的模块").body().get("id").asLong();

    assertThat(caller.as("process-owner").post(PROPOSALS + "/%d/decline".formatted(first), Map.of("reason", "属于接口模块")).status()).isEqualTo(204);
    List<String> with = new ArrayList<>(register());
    with.add(entered);
    caller.as("process-owner").put(MODULES, Map.of("modules", with));

    assertThat(texts("specialist")).anyMatch(text -> text.contains(declined) && text.contains("属于接口模块"))
        .anyMatch(text -> text.contains(entered) && text.contains("已经登记"));
    assertThat(caller.as("process-owner").post(PROPOSALS + "/%d/accept".formatted(second), Map.of()).status()).isEqualTo(409);
    assertThat(register()).doesNotContain(declined);
  }

  private Answer propose(String person, String name, String reason) {
    return caller.as(person).post(PROPOSALS, Map.of("name", name, "reason", reason));
  }

  private List<String> without(String name) {
    return register().stream().filter(one -> !one.equals(name)).toList();
  }

  private List<String> register() {
    return texts(caller.as("auditor").get(MODULES).body().get("modules"));
  }

  private List<String> texts(String person) {
    return caller.as(person).get("/api/notifications?size=200").body().findValuesAsText("text");
  }

  private List<String> found(String filter, String text) {
    return caller.as("auditor").get("/api/changes?%s=%s".formatted(filter, URLEncoder.encode(text, StandardCharsets.UTF_8)))
        .body().findValuesAsText("number");
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
