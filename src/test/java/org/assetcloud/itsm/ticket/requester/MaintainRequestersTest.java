package org.assetcloud.itsm.ticket.requester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The directory is put right by those who may, and tickets keep what was reported to them. */
@WiredTest
class MaintainRequestersTest {

  @Autowired
  RequesterCalls directory;

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  Requesters requesters;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void nobodyIsKnown() {
    time.set(at("2026-03-02T10:00"));
    database.update("delete from requester");
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theDeskChangesAnEntryAndTicketsKeepTheirs() {
    String number = directory.report("王一", "市教育局", "0513-8500 0001", null);

    Answer answer = caller.as("service-desk").put("/api/requesters/" + directory.id("王一"),
        Map.of("name", "王一新", "unit", "市财政局", "kind", "FINANCE_BUREAU", "phone", "0513-8500 0009"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().get("unit").asText()).isEqualTo("市财政局");
    assertThat(directory.names("phone=051385000009")).containsExactly("王一新");
    assertThat(directory.names("phone=051385000001")).isEmpty();
    assertThat(calls.ticket(number).get("requesterName").asText()).isEqualTo("王一");
    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(number), Map.of("requesterName", "王一新", "requesterUnit", "市财政局",
        "requesterPhone", "0513-8500 0009", "reason", "资料有误"));
    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(number), Map.of("requesterName", "别人", "reason", "误改"));
    assertThat(directory.names("text=" + RequesterCalls.encoded("王一新"))).as("what a person has maintained stays").containsExactly("王一新");
  }

  @ParameterizedTest
  @CsvSource({"name,' ',请填写报告人", "unit,'',请填写单位", "kind,BOSS,没有“BOSS”这一项", "phone,00000000000000000000000000000000000000000,最多 40 个字"})
  void anEntryFollowsTheRulesOfRegistration(String field, String value, String words) {
    directory.report("王一", "市教育局", "0513-8500 0001", null);
    Map<String, Object> typed = new HashMap<>(Map.of("name", "王一", "unit", "市教育局"));
    typed.put(field, value);

    Answer answer = caller.as("team-lead").put("/api/requesters/" + directory.id("王一"), typed);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().get("detail").asText()).contains(words);
  }

  @Test
  void twoEntriesAreNeverTheSameAndTheSecondOfTwoChangesIsAConflict() {
    directory.report("王一", "市教育局", "0513-8500 0001", null);
    directory.report("王二", "市教育局", "0513-8500 0001", null);
    Requester read = requesters.get(directory.id("王二"));

    Answer same = caller.as("team-lead").put("/api/requesters/" + read.id(), Map.of("name", "王一", "unit", "市教育局", "phone", "051385000001"));

    assertThat(same.status()).isEqualTo(409);
    assertThat(same.body().get("detail").asText()).contains("已有市教育局的“王一”");
    requesters.update(read.with(new Report.Requester("王三", "市教育局", null, null)));
    assertThatThrownBy(() -> requesters.update(read)).isInstanceOf(RequesterChangedMeanwhile.class).hasMessageContaining("已被他人修改");
  }

  @Test
  void aTeamLeadTakesAPersonOutAndTicketsKeepTheirs() {
    String number = directory.report("王一", "市教育局", "0513-8500 0001", null);
    long id = directory.id("王一");

    assertThat(caller.as("service-desk").delete("/api/requesters/" + id).status()).isEqualTo(403);
    assertThat(caller.as("team-lead").delete("/api/requesters/" + id).status()).isEqualTo(204);

    assertThat(caller.as("team-lead").delete("/api/requesters/" + id).status()).isEqualTo(404);
    assertThat(caller.as("team-lead").put("/api/requesters/" + id, Map.of("name", "王一", "unit", "市教育局")).status()).isEqualTo(404);
    assertThat(directory.names("")).isEmpty();
    assertThat(calls.ticket(number).get("requesterPhone").asText()).isEqualTo("0513-8500 0001");
  }

  @Test
  void onlyThoseWhoTalkToCallersReadTheDirectory() {
    directory.report("王一", "市教育局", "0513-8500 0001", null);
    long id = directory.id("王一");

    for (String person : List.of("service-desk", "engineer", "specialist", "team-lead", "project-manager")) {
      assertThat(caller.as(person).get("/api/requesters").status()).as(person).isEqualTo(200);
      assertThat(caller.as(person).get("/api/requesters/units").status()).as(person).isEqualTo(200);
    }
    for (String person : List.of("bureau-operator", "bureau-leader", "auditor", "system-admin", "security-officer", "process-owner")) {
      assertThat(caller.as(person).get("/api/requesters").status()).as(person).isEqualTo(403);
      assertThat(caller.as(person).get("/api/requesters/units").status()).as(person).isEqualTo(403);
      assertThat(caller.as(person).put("/api/requesters/" + id, Map.of("name", "x", "unit", "y")).status()).as(person).isEqualTo(403);
    }
    assertThat(caller.as("engineer").put("/api/requesters/" + id, Map.of("name", "x", "unit", "y")).status()).isEqualTo(403);
    assertThat(caller.anonymous().get("/api/requesters").status()).isEqualTo(401);
  }
}
