package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tickets are found by whatever a caller says: number, phone, unit, name, words. */
@WiredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindTicketsTest {

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  String wanted;
  String other;

  @BeforeAll
  void twoTicketsAreThere() {
    time.set(at("2026-03-04T10:00"));
    wanted = raised(Map.of("title", "卡片打印 100%_错位 𠮷", "description", "第二页的😀盖章位置偏移", "requesterName", "欧阳寻", "requesterUnit",
        "市寻找局", "requesterPhone", "0513-6900 0417"));
    other = raised(Map.of("title", "卡片打印 1000错位", "description", "参见 " + wanted, "requesterName", "李四", "requesterUnit", "市别处局",
        "requesterPhone", "0513-6900 0418"));
  }

  @AfterAll
  void timeRunsOn() {
    time.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0513-6900 0417", "051369000417", "0513 69000417", "+86 0513-6900-0417", "（０５１３）６９０００４１７", "69000417", "0417",
      "市寻找局", "寻找", "欧阳寻", "错位 𠮷", "𠮷", "😀", "盖章位置", "卡片 盖章", "打印　寻找局 欧阳", "100%_", " 100% "})
  void theTicketIsFoundByEverythingAboutIt(String text) {
    assertThat(found(text)).contains(wanted).doesNotContain(other);
  }

  @Test
  void aWholeNumberFindsItsTicketAloneHoweverItIsTyped() {
    assertThat(found(wanted)).containsExactly(wanted);
    assertThat(found(" " + wanted.toLowerCase() + " ")).containsExactly(wanted);
    assertThat(found(wanted.substring(3))).containsExactly(wanted);
    assertThat(found("GD-20260304")).contains(wanted, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0513-6900 0419", "GD-20260304-99999", "市寻找局 李四", "100_", "1%0"})
  void whatIsNotThereIsNotFound(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aCorrectedPhoneIsFoundInsteadOfTheOldOne() {
    String number = raised(Map.of("requesterPhone", "0513-6900 0555"));
    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(number), Map.of("requesterPhone", "0513-6900 0556", "reason", "听错"));

    assertThat(found("051369000555")).isEmpty();
    assertThat(found("051369000556")).containsExactly(number);
  }

  private String raised(Map<String, Object> told) {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(told);
    return calls.raise("service-desk", report).body().get("number").asText();
  }

  private List<String> found(String text) {
    return caller.as("auditor").get("/api/tickets?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).body().get("items")
        .findValuesAsText("number");
  }
}
