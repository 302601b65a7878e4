package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Service levels as managers read them: a fault has 30 minutes to the response and 2 hours to the solution, around the clock. */
@WiredTest
class ServiceLevelsTest {

  @Autowired
  ReportCalls reports;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTicketBelongsToTheMonthOfItsReportInShanghai() {
    reports.raised("2018-12-31T23:59:59", Map.of("requesterUnit", "市年末局"));
    reports.raised("2019-01-01T00:00:00", Map.of("requesterUnit", "市年初局"));
    reports.raised("2019-01-01T00:00:01", Map.of("requesterUnit", "市年初局"));

    assertThat(counted("?from=2018-12&to=2018-12", 0, "response")).isEqualTo("0/0/0/1");
    assertThat(counted("?from=2019-01&to=2019-01", 0, "response")).isEqualTo("0/0/0/2");
    JsonNode both = reports.report("?from=2018-12&to=2019-01");
    assertThat(both.get("rows").findValuesAsText("key")).containsExactly("2018-12", "2019-01");
    assertThat(both.get("rows").findValuesAsText("label")).containsExactly("2018年12月", "2019年1月");
    assertThat(clocks(both.at("/total/resolution"))).isEqualTo("0/0/0/3");
    assertThat(reports.behind("?from=2018-12&to=2019-01&key=2018-12&clock=RESPONSE&result=OPEN").get("items").findValuesAsText("requesterUnit"))
        .containsExactly("市年末局");
  }

  @Test
  void aClockIsBreachedFromTheSecondAfterItsDeadlineOnWithoutAnybodyWritingIt() {
    String number = reports.raised("2019-03-05T10:00:00", Map.of());

    time.set(at("2019-03-05T10:30:00"));
    assertThat(counted("?from=2019-03&to=2019-03", 0, "response")).isEqualTo("0/0/0/1");
    time.set(at("2019-03-05T10:30:01"));
    assertThat(counted("?from=2019-03&to=2019-03", 0, "response")).isEqualTo("0/1/1/0");
    assertThat(counted("?from=2019-03&to=2019-03", 0, "resolution")).isEqualTo("0/0/0/1");
    reports.responded(number);
    assertThat(counted("?from=2019-03&to=2019-03", 0, "response")).isEqualTo("0/1/0/0");
    time.set(at("2019-03-05T12:00:00"));
    reports.solved(number);
    assertThat(counted("?from=2019-03&to=2019-03", 0, "resolution")).isEqualTo("1/0/0/0");
  }

  @Test
  void whatIsNotSolvedRunsOnAndAPauseMovesTheDeadline() {
    String number = reports.raised("2019-04-02T10:00:00", Map.of());
    time.set(at("2019-04-02T10:30:00"));
    reports.responded(number);
    time.set(at("2019-04-02T11:00:00"));
    reports.solved(number);

    time.set(at("2019-04-02T11:30:00"));
    reports.confirmed(number, "NOT_REACHED");
    time.set(at("2019-04-02T20:30:00"));
    assertThat(counted("?from=2019-04&to=2019-04", 0, "resolution")).isEqualTo("1/0/0/0");
    reports.confirmed(number, "NOT_SOLVED");

    time.set(at("2019-04-02T21:00:00"));
    assertThat(counted("?from=2019-04&to=2019-04", 0, "resolution")).isEqualTo("0/0/0/1");
    time.set(at("2019-04-02T21:00:01"));
    assertThat(counted("?from=2019-04&to=2019-04", 0, "resolution")).isEqualTo("0/1/1/0");
    reports.solved(number);
    reports.confirmed(number, "CONFIRMED");
    assertThat(counted("?from=2019-04&to=2019-04", 0, "resolution")).isEqualTo("0/1/0/0");
  }

  @Test
  void cancellingHidesNoBreachOfBeforeAndGivesNoOtherResult() {
    String number = reports.raised("2019-05-06T10:00:00", Map.of());
    time.set(at("2019-05-06T11:00:00"));
    reports.cancelled(number);

    JsonNode may = reports.report("?from=2019-05&to=2019-05").at("/rows/0");

    assertThat(may.has("empty")).isFalse();
    assertThat(ended(may.get("response"))).isEqualTo("0/1/0/0, cancelled 1, merged 0");
    assertThat(may.at("/response/compliance").asDouble()).isZero();
    assertThat(ended(may.get("resolution"))).isEqualTo("0/0/0/0, cancelled 1, merged 0");
    assertThat(may.get("resolution").has("compliance")).isFalse();
    for (String behind : List.of("RESPONSE&result=BREACHED", "RESPONSE&result=CANCELLED", "RESOLUTION&result=CANCELLED")) {
      assertThat(reports.behind("?from=2019-05&to=2019-05&clock=" + behind).get("items").findValuesAsText("status")).containsExactly("CANCELLED");
    }
  }

  @Test
  void aMergedTicketCountsLikeACancelledOneAndWhatItMetDoesNot() {
    String number = reports.raised("2019-09-06T10:00:00", Map.of());
    reports.responded(number);
    time.set(at("2019-09-06T12:00:01"));
    reports.merged(number);

    JsonNode report = reports.report("?from=2019-09&to=2019-09&groupBy=SEVERITY");

    assertThat(ended(report.at("/total/response"))).isEqualTo("0/0/0/0, cancelled 0, merged 1");
    assertThat(ended(report.at("/total/resolution"))).isEqualTo("0/1/0/0, cancelled 0, merged 1");
    assertThat(reports.behind("?from=2019-09&to=2019-09&clock=RESOLUTION&result=MERGED").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void emptyMonthsSaySo() {
    assertThat(reports.report("?from=2019-11&to=2019-12").get("rows")).hasSize(2).allSatisfy(row -> {
      assertThat(row.get("empty").asBoolean()).isTrue();
      assertThat(row.get("response").has("compliance")).isFalse();
    });
  }

  @Test
  void complianceIsMetByMetAndBreachedWithOpenOnesIncluded() {
    for (int minutes : new int[] {30, 30, 31}) {
      String number = reports.raised("2019-07-09T10:00:00", Map.of("category", "DEFECT"));
      time.set(at("2019-07-09T10:%02d:00".formatted(minutes)));
      reports.responded(number);
    }
    reports.raised("2019-07-09T10:00:00", Map.of("category", "DATA_ANOMALY"));
    time.set(at("2019-07-09T11:00:00"));

    JsonNode report = reports.report("?from=2019-07&to=2019-07&groupBy=CATEGORY");

    assertThat(report.get("rows")).hasSize(11);
    assertThat(row(report, "DEFECT").get("label").asText()).isEqualTo("缺陷修复");
    assertThat(row(report, "DEFECT").at("/response/compliance").asDouble()).isEqualTo(0.6667);
    assertThat(row(report, "DATA_ANOMALY").at("/response/compliance").asDouble()).isZero();
    assertThat(report.at("/total/response/compliance").asDouble()).isEqualTo(0.5);
    assertThat(row(report, "CONSULTATION").get("empty").asBoolean()).isTrue();
  }

  @Test
  void withoutMonthsItIsThisMonthByMonth() {
    time.set(at("2019-08-01T00:00:00"));

    JsonNode report = reports.report("");

    assertThat(report.get("from").asText()).isEqualTo("2019-08");
    assertThat(report.get("to").asText()).isEqualTo("2019-08");
    assertThat(report.get("groupBy").asText()).isEqualTo("MONTH");
    assertThat(report.get("rows").findValuesAsText("key")).containsExactly("2019-08");
  }

  @ParameterizedTest
  @CsvSource({
      "from=2019-03&to=2019-02, 422, 起始月份", "from=2019-01&to=2022-01, 422, 36 个月", "from=1999-12&to=2000-01, 422, 2000-01",
      "from=2019-13&to=2019-02, 400, 年月", "from=2019-01-01, 400, 年月", "groupBy=YEAR, 422, MONTH", "format=pdf, 422, xlsx"})
  void whatCannotBeAnsweredIsRefusedInChinese(String query, int status, String said) {
    Answer answer = caller.as("auditor").get("/api/reports/service-levels?" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().get("detail").asText()).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
      "clock=RESPONSE, 400", "clock=CALL_BACK&result=MET, 422", "clock=RESPONSE&result=LATE, 422", "clock=RESPONSE&result=MET&size=201, 422",
      "groupBy=CATEGORY&key=X&clock=RESPONSE&result=MET, 422", "key=2019&clock=RESPONSE&result=MET, 422",
      "groupBy=SEVERITY&key=FAULT&clock=RESPONSE&result=MET, 422"})
  void whatIsBehindNoNumberIsRefused(String query, int status) {
    Answer answer = caller.as("auditor").get("/api/reports/service-levels/tickets?from=2019-01&to=2019-02&" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
  }

  @Test
  void exactlyAllOf36MonthsAreAnswered() {
    assertThat(reports.report("?from=2019-01&to=2021-12").get("rows")).hasSize(36);
  }

  @ParameterizedTest
  @ValueSource(strings = {"project-manager", "contractor-director", "bureau-operator", "bureau-leader", "auditor", "team-lead"})
  void managersReadReports(String person) {
    for (String path : List.of("service-levels", "service-levels/tickets?clock=RESPONSE&result=MET", "dashboard", "steps")) {
      assertThat(caller.as(person).get("/api/reports/" + path).status()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "engineer", "specialist", "security-officer", "process-owner", "system-admin"})
  void othersDoNot(String person) {
    for (String path : List.of("service-levels", "service-levels?format=xlsx", "service-levels/tickets?clock=RESPONSE&result=MET", "dashboard",
        "steps")) {
      Answer answer = caller.as(person).get("/api/reports/" + path);
      assertThat(answer.status()).as(path).isEqualTo(403);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  private String counted(String query, int row, String clock) {
    return clocks(reports.report(query).get("rows").get(row).get(clock));
  }

  private static String clocks(JsonNode one) {
    return "%d/%d/%d/%d".formatted(one.get("met").asInt(), one.get("breached").asInt(), one.get("openOverdue").asInt(), one.get("open").asInt());
  }

  private static String ended(JsonNode one) {
    return "%s, cancelled %d, merged %d".formatted(clocks(one), one.get("cancelled").asInt(), one.get("merged").asInt());
  }

  private static JsonNode row(JsonNode report, String key) {
    return StreamSupport.stream(report.get("rows").spliterator(), false).filter(each -> each.get("key").asText().equals(key)).findFirst()
        .orElseThrow();
  }
}
