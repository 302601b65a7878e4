package org.assetcloud.itsm.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.worktime.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
@Tag("any-database")
class WorkingTimeHttpTest {

  private static final String YEAR_2032 = "/api/worktime/years/2032";

  @Autowired
  Caller caller;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock clock;

  @AfterEach
  void forgetWhatTheTestsImported() {
    Calendars.forgetImports(database);
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
      "2026-02-14T17:00:00+08:00, PT1H, OFFICE, 2026-02-24T09:30:00+08:00, false",
      "2026-02-14T09:00:00Z, PT1H, OFFICE, 2026-02-24T09:30:00+08:00, false",
      "2026-02-14T23:50:00+08:00, PT30M, NATURAL, 2026-02-15T00:20:00+08:00, false",
      "2026-12-31T17:00:00+08:00, PT1H, OFFICE, 2027-01-01T09:30:00+08:00, true",
      "2026-12-31T17:00:00+08:00, PT24H, NATURAL, 2027-01-01T17:00:00+08:00, false",
      "2026-03-02T17:30:00+08:00, PT0S, OFFICE, 2026-03-02T17:30:00+08:00, false"})
  void aDeadlineIsCountedOnTheCalendarAskedFor(String start, String duration, String calendar, String deadline, boolean provisional) {
    Answer answer = deadline(start, duration, calendar);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"deadline\":\"%s\",\"provisional\":%s}".formatted(deadline, provisional));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-02-13T17:00:00+08:00, 2026-02-24T09:30:00+08:00, OFFICE, PT8H, false",
      "2026-02-13T17:00:00+08:00, 2026-02-13T17:00:07+08:00, OFFICE, PT7S, false",
      "2026-02-14T00:00:00+08:00, 2026-02-15T00:20:01+08:00, NATURAL, PT24H20M1S, false",
      "2026-12-31T17:00:00+08:00, 2027-01-04T09:30:00+08:00, OFFICE, PT8H, true"})
  void elapsedTimeIsGivenInHours(String start, String end, String calendar, String elapsed, boolean provisional) {
    Answer answer = reader("elapsed?start=%s&end=%s&calendar=%s", start, end, calendar);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"elapsed\":\"%s\",\"provisional\":%s}".formatted(elapsed, provisional));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-02-14T17:00:00+08:00, P1D, OFFICE, 400, duration", "2026-02-14T17:00:00+08:00, -PT1H, OFFICE, 422, duration",
      "2026-02-14T17:00:00+08:00, PT1H, LUNAR, 422, calendar", "2026-02-14T17:00:00+08:00, PT999999999H, OFFICE, 422, duration",
      "2026-02-14T17:00:00, PT1H, OFFICE, 400, start", "1999-02-14T17:00:00+08:00, PT1H, OFFICE, 422, start"})
  void whatCannotBeCountedIsRefusedAndNamed(String start, String duration, String calendar, int status, String field) {
    Answer answer = deadline(start, duration, calendar);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().at("/errors/0/message").asText()).matches(".*[一-龥].*。");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    Answer answer = reader("elapsed?start=%s&end=%s&calendar=%s", "2026-02-14T17:00:01+08:00", "2026-02-14T17:00:00+08:00", "NATURAL");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("detail").asText()).contains("结束时间早于开始时间");
  }

  @Test
  void theYearsShowWhatIsKnownAndThatTheNextOneIsMissing() {
    clock.set(Calendars.at("2026-12-31T23:59"));

    Answer answer = caller.as("auditor").get("/api/worktime/years");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasSize(3);
    assertThat(answer.body().findValuesAsText("year")).containsExactly("2025", "2026", "2027");
    assertThat(answer.body().findValuesAsText("state")).containsExactly("OFFICIAL", "OFFICIAL", "MISSING");
    assertThat(answer.body().findValuesAsText("workingDays")).containsExactly("248", "248", "261");
    assertThat(answer.body().at("/1/papers/0").asText()).contains("2025-11-04");
    assertThat(answer.body().at("/2/papers")).isEmpty();
  }

  @Test
  void aNoticeIsImportedAsItIsPublishedAndTheDeadlineFollows() {
    String file = """
        {"$schema":"https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json","$id":"2032.json","year":2032,\
        "papers":["国办通知 𠮷😀 <script>"],"days":[{"name":"元旦","date":"2031-12-31","isOffDay":true},\
        {"name":"元旦","date":"2032-01-01","isOffDay":true},{"name":"元旦","date":"2032-01-03","isOffDay":false}]}""";

    Answer first = caller.as("process-owner").put(YEAR_2032, file);
    Answer again = caller.as("process-owner-2").put(YEAR_2032, file);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.text()).isEqualTo("{\"year\":2032,\"state\":\"OFFICIAL\",\"workingDays\":262,\"papers\":[\"国办通知 𠮷😀 <script>\"]}");
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(deadline("2031-12-30T17:00:00+08:00", "PT1H", "OFFICE").body().path("deadline").asText())
        .isEqualTo("2032-01-02T09:30:00+08:00");
  }

  @Test
  void aNoticeWithoutPapersIsPredictedAndOneWithoutDaysMissing() {
    Answer predicted = caller.as("process-owner")
        .put(YEAR_2032, "{\"year\":2032,\"days\":[{\"name\":\"元旦\",\"date\":\"2032-01-01\",\"isOffDay\":true}]}");
    Answer missing = caller.as("process-owner").put(YEAR_2032, "{\"year\":2032,\"papers\":[],\"days\":[]}");

    assertThat(predicted.body().path("state").asText()).isEqualTo("PREDICTED");
    assertThat(missing.body().path("state").asText()).isEqualTo("MISSING");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      {"year":2033,"days":[]}                                                             | year             | 2033
      {"days":[]}                                                                         | year             | 年份
      {"year":2032}                                                                       | days             | days
      {"year":2032,"days":[],"paper":[]}                                                  | paper            | paper
      {"year":"2032","days":[]}                                                           | year             | 整数
      {"year":2032,"papers":[" "],"days":[]}                                              | papers           | papers
      {"year":2032,"days":[null]}                                                         | days[0]          | days[0]
      {"year":2032,"days":[{"name":"元旦","date":"2032-01-01"}]}                          | days[0].isOffDay | isOffDay
      {"year":2032,"days":[{"date":"2032-01-01","isOffDay":true}]}                        | days[0].name     | 名称
      {"year":2032,"days":[{"name":"元旦","isOffDay":true}]}                              | days[0].date     | 日期
      {"year":2032,"days":[{"name":"元旦","date":"2032-02-30","isOffDay":true}]}          | days[0].date     | 日期
      {"year":2032,"days":[{"name":"元旦","date":"2033-01-01","isOffDay":true}]}          | days             | 不属于 2032 年
      {"year":2032,"days":[{"name":"元旦","date":"2031-11-30","isOffDay":true}]}          | days             | 不属于 2032 年
      """)
  void aNoticeThatMakesNoSenseIsRefusedAndNothingIsStored(String file, String field, String words) {
    Answer answer = caller.as("process-owner").put(YEAR_2032, file);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().at("/errors/0/message").asText()).contains(words);
    assertThat(caller.as("auditor").get("/api/worktime/years").body().findValuesAsText("year")).doesNotContain("2032", "2033");
  }

  @Test
  void aDateBothOffAndWorkedIsRefused() {
    String day = "{\"name\":\"元旦\",\"date\":\"2032-01-01\",\"isOffDay\":%s}";

    Answer answer = caller.as("process-owner")
        .put(YEAR_2032, "{\"year\":2032,\"days\":[%s,%s]}".formatted(day.formatted(true), day.formatted(false)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("detail").asText()).contains("既是休息日又是工作日");
  }

  @Test
  void onlyTheProcessOwnerMayImport() {
    Answer answer = caller.as("system-admin").put(YEAR_2032, "{\"year\":2032,\"days\":[]}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().path("detail").asText()).contains("流程负责人");
    assertThat(caller.as("process-owner").put("/api/worktime/years/1999", "{\"year\":1999,\"days\":[]}").status()).isEqualTo(422);
  }

  private Answer deadline(String start, String duration, String calendar) {
    return reader("deadline?start=%s&duration=%s&calendar=%s", start, duration, calendar);
  }

  private Answer reader(String query, String start, String second, String calendar) {
    return caller.as("auditor").get("/api/worktime/" + query.formatted(encoded(start), encoded(second), calendar));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
