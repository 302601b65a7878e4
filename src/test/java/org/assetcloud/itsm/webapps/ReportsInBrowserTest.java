package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager finds in Cockpit how it stands, and why one ticket was late (R1.2, R5.7). */
@Tag("full")
@Tag("browser")
@WiredTest
class ReportsInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  String late;
  String cancelled;

  @BeforeEach
  void oneTicketIsLateOneIsNotAndOneWasCancelledTooLate() {
    time.set(at("2026-02-14T23:50"));
    late = calls.raised();
    cancelled = calls.raised();
    String met = calls.raised();
    calls.done("engineer", met, "userTask_respondTicket", Map.of("contacted", true));
    time.set(at("2026-02-15T00:30"));
    caller.as("project-manager").post("/api/tickets/%s/cancel".formatted(cancelled), Map.of("reason", "重复登记"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aNumberOfTheReportLeadsToAsManyTicketsAndToWhyOneWasLate() {
    Page page = cockpit("project-manager", "#/service-levels");
    Locator breached = page.locator(".service-levels tbody tr").first().locator("td").nth(1);
    int count = Integer.parseInt(breached.innerText());
    BROWSER.picture(page, "service-levels");
    assertThat(BROWSER.english(page).stream().filter(line -> !line.equals("导出为 Excel"))).isEmpty();
    assertThat(page.waitForDownload(() -> page.getByText("导出为 Excel").click()).suggestedFilename()).endsWith(".xlsx");
    breached.locator("a").click();

    assertThat(page.locator(".itsm-page")).containsText("共 %d 张工单".formatted(count));
    page.locator(".ticket-search a", new Page.LocatorOptions().setHasText(late)).click();
    assertThat(page.locator(".ticket-clocks")).containsText("已超时");
    assertThat(page.locator(".itsm-page")).containsText("登记工单");
    BROWSER.picture(page, "ticket-history");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void whatWasCancelledStandsBesideTheFigures() {
    Page page = cockpit("auditor", "#/service-levels");
    Locator ended = page.locator(".service-levels tfoot td").nth(12);
    String count = ended.innerText();
    ended.locator("a").click();

    assertThat(page.locator(".itsm-page")).containsText("服务水平：已撤销的工单");
    assertThat(page.locator(".itsm-page")).containsText("共 %s 张工单".formatted(count));
    assertThat(page.locator(".ticket-search a", new Page.LocatorOptions().setHasText(cancelled))).isVisible();
  }

  @Test
  void theFirstPageBeginsWithHowItStandsAndLeadsToWhatIsOverdue() {
    Page page = cockpit("auditor", "#/dashboard");
    Locator overdue = page.locator("a.tile", new Page.LocatorOptions().setHasText("响应超时未办"));
    String count = overdue.locator("strong").innerText();
    assertThat(Integer.parseInt(count)).isPositive();
    BROWSER.picture(page, "dashboard");
    assertThat(BROWSER.english(page)).isEmpty();
    overdue.click();

    assertThat(page.locator(".itsm-page")).containsText("共 %s 张工单".formatted(count));
    page.navigate(page.url().replaceFirst("#.*", "#/dashboard"));
    page.locator(".tile small a", new Page.LocatorOptions().setHasText("撤销")).first().click();
    assertThat(page.locator(".itsm-page")).containsText("运维概况：今日撤销");
    assertThat(page.locator(".ticket-search a", new Page.LocatorOptions().setHasText(cancelled))).isVisible();
  }

  @Test
  void theDiagramSaysHowManyAreAtAStepAndHowManyOfThemAreLate() {
    Page page = cockpit("bureau-leader", "#/processes");
    page.locator("a", new Page.LocatorOptions().setHasText("工单处理")).first().click();

    assertThat(page.locator(".step-badge").first()).containsText("在办");
    assertThat(page.locator(".step-badge", new Page.LocatorOptions().setHasText("超时")).first()).isVisible();
    BROWSER.settle(page);
    BROWSER.picture(page, "diagram-with-steps");
  }

  private static Page cockpit(String person, String place) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "cockpit/default/" + place);
    return page;
  }
}
