package org.assetcloud.itsm.ticket.requester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever has reported once is known the next time. */
@WiredTest
class RequesterDirectoryTest {

  @Autowired
  RequesterCalls directory;

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

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

  @ParameterizedTest
  @ValueSource(strings = {"0513-8500 0001", "051385000001", "+86 0513 8500-0001", "（0513）85000001"})
  void aKnownPhoneSaysWhoCalls(String typed) {
    directory.report("王一", "市教育局", "0513-8500 0001", "BUDGET_UNIT");
    directory.report("王二", "市教育局", "0513-8500 00011", "OTHER");

    JsonNode page = caller.as("service-desk").get("/api/requesters?phone=" + RequesterCalls.encoded(typed)).body();

    assertThat(page.get("total").asInt()).isEqualTo(1);
    JsonNode known = page.at("/items/0");
    assertThat(known.get("name").asText()).isEqualTo("王一");
    assertThat(known.get("unit").asText()).isEqualTo("市教育局");
    assertThat(known.get("kind").asText()).isEqualTo("BUDGET_UNIT");
    assertThat(known.get("phone").asText()).isEqualTo("0513-8500 0001");
    assertThat(known.get("lastReportedAt").asText()).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(known.get("id").isNumber()).isTrue();
  }

  @Test
  void whoReportsAgainStaysOneEntryAndComesFirst() {
    directory.report("王一", "市教育局", "0513-8500 0001", "BUDGET_UNIT");
    directory.report("李二", "市卫生健康委员会", null, null);
    time.set(at("2026-03-03T10:00"));
    directory.report("王一", "市教育局", "051385000001", null);

    JsonNode items = caller.as("engineer").get("/api/requesters").body().get("items");

    assertThat(items.findValuesAsText("name")).containsExactly("王一", "李二");
    assertThat(items.at("/0/phone").asText()).as("as it was typed last").isEqualTo("051385000001");
    assertThat(items.at("/0/kind").asText()).as("a kind left out is still known").isEqualTo("BUDGET_UNIT");
    assertThat(items.at("/0/lastReportedAt").asText()).isEqualTo("2026-03-03T10:00:00+08:00");
    Map<String, Object> late = TicketCalls.fault();
    late.putAll(Map.of("requesterName", "李二", "requesterUnit", "市卫生健康委员会", "reportedAt", "2026-02-20T10:00:00+08:00",
        "lateEntryReason", "停机"));
    late.remove("requesterPhone");
    calls.raise("service-desk", late);
    assertThat(caller.as("engineer").get("/api/requesters").body().at("/items/1/lastReportedAt").asText())
        .as("a late entry does not turn the time back").isEqualTo("2026-03-02T10:00:00+08:00");
  }

  @Test
  void partsOfNameUnitAndPhoneFindAndSignsStandForThemselves() {
    directory.report("王一𠮷", "市教育局100%", "0513-8500 0001", null);
    directory.report("李二", "市卫生健康委员会", "0513-8500 0002", null);

    assertThat(directory.names("text=" + RequesterCalls.encoded("王"))).containsExactly("王一𠮷");
    assertThat(directory.names("text=" + RequesterCalls.encoded("𠮷"))).containsExactly("王一𠮷");
    assertThat(directory.names("text=" + RequesterCalls.encoded(" 卫生 "))).containsExactly("李二");
    assertThat(directory.names("text=" + RequesterCalls.encoded("85000002"))).containsExactly("李二");
    assertThat(directory.names("text=" + RequesterCalls.encoded("0%"))).containsExactly("王一𠮷");
    assertThat(directory.names("text=_")).isEmpty();
    assertThat(directory.names("phone=" + RequesterCalls.encoded("转接"))).as("nobody has a phone without digits").isEmpty();
    assertThat(directory.names("phone=&text=")).hasSize(2);
  }

  @Test
  void unitsAreSuggestedOnceEachAndTwentyAtMost() {
    for (int each = 0; each < 22; each++) {
      directory.report("王" + each, "市第%d中学".formatted(each), null, null);
    }
    directory.report("又一位", "市第3中学", null, null);

    assertThat(units("")).hasSize(20);
    assertThat(units("?text=" + RequesterCalls.encoded("第3中"))).containsExactly("市第3中学");
    assertThat(units("?text=" + RequesterCalls.encoded("第%中"))).isEmpty();
  }

  @Test
  void aCorrectedRequesterTakesThePlaceOfTheMistypedOne() {
    String first = directory.report("王衣", "市教育局", "0513-8500 0001", null);
    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(first), Map.of("requesterName", "王一", "reason", "听错"));
    assertThat(directory.names("")).containsExactly("王一");

    directory.report("赵三", "市教育局", "0513-8500 0003", null);
    String second = directory.report("赵三", "市教育局", "0513-8500 0003", null);
    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(second), Map.of("requesterName", "赵山", "reason", "听错"));
    assertThat(directory.names("")).as("another ticket still has the first").containsExactlyInAnyOrder("王一", "赵三", "赵山");
  }

  @Test
  void theSameCallerIsOneEntryHoweverNameAndUnitAreSpelt() {
    directory.report("王 一", "市第３中学", "0513-8500 0001", null);
    String second = directory.report("王一\u200b", "市第3中学", "0513-85000001", null);

    assertThat(directory.names("phone=051385000001")).containsExactly("王 一");
    assertThat(units("?text=" + RequesterCalls.encoded("第 ３中"))).containsExactly("市第３中学");
    assertThat(directory.names("text=" + RequesterCalls.encoded("王　一"))).containsExactly("王 一");

    caller.as("service-desk").post("/api/tickets/%s/correct".formatted(second), Map.of("requesterName", "王一", "reason", "写错"));
    assertThat(directory.names("")).as("the entry takes the right spelling").containsExactly("王一");
    assertThat(caller.as("auditor").get("/api/tickets?unit=" + RequesterCalls.encoded("市 第3中学")).body().get("total").asInt())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void theSameCallerManyTimesAtOnceIsOneEntry() {
    List<CompletableFuture<Void>> all = IntStream.range(0, 12)
        .mapToObj(each -> CompletableFuture.runAsync(() -> directory.report("王一", "市教育局", "0513-8500 0001", null))).toList();

    all.forEach(CompletableFuture::join);

    assertThat(directory.names("")).containsExactly("王一");
  }

  @Test
  void theTicketsThatWereThereBeforeFillTheDirectory() throws IOException {
    directory.report("钱四", "市教育局", "0513-8500 0004", "BUDGET_UNIT");
    directory.report("钱四", "市教育局", "051385000004", null);
    database.update("delete from requester");

    String migration = new ClassPathResource("db/migration/V46__requesters.sql").getContentAsString(StandardCharsets.UTF_8);
    database.update(migration.substring(migration.indexOf("insert into requester"), migration.lastIndexOf(';')));

    assertThat(directory.names("phone=051385000004")).containsExactly("钱四");
  }

  private List<String> units(String query) {
    List<String> units = new ArrayList<>();
    caller.as("project-manager").get("/api/requesters/units" + query).body().forEach(unit -> units.add(unit.asText()));
    return units;
  }
}
