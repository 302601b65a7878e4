package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened to one ticket, found in Cockpit by those who have to answer for it or to audit it (R1.2, R5.5, R5.7). */
@Tag("full")
@Tag("browser")
@WiredTest
class HistoryInBrowserTest {

  private static final Path PICTURES = Path.of("target", "pictures");

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  RuntimeService runtime;

  @Autowired
  ManagementService management;

  String late;

  @BeforeEach
  void oneTicketIsRespondedToLate() {
    late = respondedLate("2026-02-14T23:50", "2026-02-15T00:25");
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theManagerFindsFromTheFirstPageWhyOneTicketWasLate() {
    late = respondedLate("2026-08-22T23:50", "2026-08-23T00:25");
    Page page = cockpit("project-manager", "#/dashboard");
    Locator tile = page.locator(".tile .tile-number", new Page.LocatorOptions().setHasText("今日超时"));
    String count = tile.locator("strong").innerText();
    tile.click();
    assertThat(page.locator(".itsm-page")).containsText("共 %s 项。".formatted(count));
    assertThat(page.locator(".itsm-page h2")).hasText("运维概况：今日超时");
    BROWSER.picture(page, "tile-list");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator(".ticket-search a", new Page.LocatorOptions().setHasText(late)).click();

    assertThat(page.locator("[data-id=userTask_respondTicket]")).hasClass("element passed");
    assertThat(page.locator("[data-id=userTask_resolveTicket]")).hasClass("element open");
    assertThat(page.locator("[data-id=userTask_resolveTicket] .badge")).hasText("当前");
    assertThat(page.locator("[data-id=userTask_confirmSolution]")).hasClass("element ");
    assertThat(page.locator("[data-id=flow_contacted]")).hasClass("flow taken");
    assertThat(page.locator("[data-id=flow_notContacted]")).hasClass("flow");
    page.getByText("计时依据").click();
    assertThat(page.locator(".ticket-proof")).containsText("8月22日 23:50 至 8月23日 00:25");
    assertThat(page.locator(".ticket-proof")).containsText("停止计时：已联系上用户");
    assertThat(page.locator(".ticket-clocks")).containsText("超时，用时 35分");
    BROWSER.settle(page);
    page.locator(".ticket-path").scrollIntoViewIfNeeded();
    BROWSER.picture(page, "path");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void theAuditorFindsAFinishedTicketAndPrintsWhatProvesIt() throws IOException {
    time.set(at("2026-02-15T02:30"));
    calls.done("engineer", late, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已重置密码"));
    calls.done("service-desk", late, "userTask_confirmSolution", Map.of("confirmation", "CONFIRMED"));
    Page page = cockpit("auditor", "#/tickets");
    page.getByLabel("编号、电话、单位、姓名或内容").fill(late);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查询")).click();
    page.locator(".ticket-search a", new Page.LocatorOptions().setHasText(late)).click();

    assertThat(page.locator("[data-id=endEvent_ticketClosed]")).hasClass("element passed");
    assertThat(page.locator(".path-picture .open")).hasCount(0);
    assertThat(page.locator(".itsm-page")).containsText("完成任务");
    page.getByText("证明单（可打印）").click();
    assertThat(page.locator(".proof-foot")).containsText("打印人：auditor");
    assertThat(page.locator(".proof")).containsText(late);
    assertThat(page.locator(".proof")).containsText("2026-02-15 01:50:00");
    assertThat(page.locator(".proof")).not().containsText("张三");
    assertThat(page).hasTitle("证明单 " + late);
    BROWSER.settle(page);
    BROWSER.picture(page, "proof");
    assertThat(BROWSER.english(page).stream().filter(line -> !line.contains("工作日历版本"))).isEmpty();
    byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PICTURES.resolve("proof.pdf")));
    try (PDDocument sheet = Loader.loadPDF(printed)) {
      assertThat(sheet.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(sheet)).contains(late, "超时", "运维服务工单证明单", "打印人：auditor")
          .doesNotContain("工单历史", "返回工单", "张三");
    }
  }

  @Test
  void whatTheEngineCouldNotDoIsListedWithItsJobAndRedOnTheDiagram() {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(late).singleResult().getId();
    Job watch = management.createJobQuery().processInstanceId(instance).activityId("timerEvent_nextLevelDue").singleResult();
    management.setJobRetries(watch.getId(), 0);
    Page page = cockpit("bureau-operator", "#/dashboard");
    Locator tile = page.locator("a.tile", new Page.LocatorOptions().setHasText("运行异常"));
    int count = Integer.parseInt(tile.locator("strong").innerText());
    tile.click();

    assertThat(page.locator(".itsm-page tbody tr")).hasCount(count);
    assertThat(page.locator(".itsm-page")).containsText(watch.getId());
    BROWSER.show(page, "cockpit/default/#/ticket?number=" + late);
    assertThat(page.locator("[data-id=timerEvent_nextLevelDue]")).hasClass("element failed");
    assertThat(page.locator(".ticket-path")).containsText("“下一级到时”执行失败，尚未恢复");
    assertThat(BROWSER.english(page)).isEmpty();
    management.setJobRetries(watch.getId(), 3);
  }

  private String respondedLate(String reported, String responded) {
    time.set(at(reported));
    String number = calls.raised();
    time.set(at(responded));
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
    return number;
  }

  private static Page cockpit(String person, String place) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "cockpit/default/" + place);
    return page;
  }
}
