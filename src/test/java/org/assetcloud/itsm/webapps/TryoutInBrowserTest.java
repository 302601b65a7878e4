package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.tryout.web.TryoutCalls.table;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.tryout.web.TryoutCalls;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner sees in Cockpit whom a changed table would make late before deploying it (R7.4). */
@Tag("full")
@Tag("browser")
@WiredTest
class TryoutInBrowserTest {

  private static final String TARGETS = "ticketTargets.dmn";
  private static final String TWENTY_MINUTES = table(TARGETS, "\"PT30M\"", "\"PT20M\"");

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  Caller caller;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  String answeredAfterTwentyFiveMinutes;

  @BeforeEach
  void oneTicketIsAnsweredLate() {
    time.set(at("2026-07-16T10:00"));
    answeredAfterTwentyFiveMinutes = calls.raised();
    time.set(at("2026-07-16T10:25"));
    calls.done("engineer", answeredAfterTwentyFiveMinutes, "userTask_respondTicket", Map.of("contacted", true));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTriedTargetShowsWhoWouldBeLateWithTheNumbersOfTheApi() {
    Page page = tryouts();

    trying(page, TARGETS, TWENTY_MINUTES);

    JsonNode api = TryoutCalls.tried(caller.as("process-owner"), TARGETS, TWENTY_MINUTES, "2026-05-01", "2026-07-31").body();
    Locator response = page.locator(".tryout-late tbody tr").first();
    assertThat(api.at("/response/newly").asLong()).isPositive();
    assertThat(response.locator("td")).hasText(new String[] {"响应", text(api, "clocks"), text(api, "before"), text(api, "after"),
        text(api, "newly"), text(api, "noLonger")});
    assertThat(page.locator(".itsm-page")).containsText("2026-05-01 至 2026-07-31 报告的 %s 张工单".formatted(api.at("/tickets").asText()));
    assertThat(page.locator(".itsm-page")).containsText("%s 张工单有时限的结果改变".formatted(api.at("/changedTickets").asText()));
    assertThat(page.locator(".tryout-escalations")).containsText("项目经理");
    BROWSER.picture(page, "tryout");
    assertThat(BROWSER.english(page).stream().filter(line -> !line.contains("ticketTargets"))).isEmpty();
    page.locator(".tryout-changes a", new Page.LocatorOptions().setHasText(answeredAfterTwentyFiveMinutes)).first().click();

    assertThat(page.locator(".itsm-page")).containsText("登记工单");
  }

  @Test
  void aTableThatCouldNotBeDeployedIsRefusedFaultByFault() {
    Page page = tryouts();

    page.locator("button", new Page.LocatorOptions().setHasText("试算")).click();
    assertThat(page.locator(".itsm-refused")).hasText("请选择要试算的文件。");
    trying(page, TARGETS, table(TARGETS, "\"PT30M\"", "\"PT3H\"", "P1825D", "P30D"));

    List<String> lines = page.locator(".itsm-refused p").allInnerTexts();
    assertThat(lines).first().isEqualTo("这张表不能部署，请改正后重试：");
    assertThat(lines).hasSizeGreaterThan(2).anyMatch(line -> line.contains("响应时限 PT3H 长于解决时限 PT2H"))
        .anyMatch(line -> line.contains("历史记录至少保留1825天"));
    assertThat(page.locator(".tryout-late")).hasCount(0);
    BROWSER.picture(page, "tryout-refused");
  }

  private static String text(JsonNode api, String count) {
    return api.at("/response/" + count).asText();
  }

  private static void trying(Page page, String file, String table) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(file, "text/xml", table.getBytes(StandardCharsets.UTF_8)));
    page.waitForResponse(answer -> answer.url().endsWith("/api/tryouts"),
        () -> page.locator("button", new Page.LocatorOptions().setHasText("试算")).click());
    page.locator("button:enabled", new Page.LocatorOptions().setHasText("试算")).waitFor();
  }

  private static Page tryouts() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/tryouts");
    return page;
  }
}
