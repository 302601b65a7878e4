package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner changes a rule on the page: takes what is in force, sends it changed, and sees what that changed (R7.4). */
@Tag("full")
@Tag("browser")
@WiredTest
class DeployingInBrowserTest {

  /** How the record begins, whether or not others have deployed before. */
  private static final Pattern RECORDED = Pattern.compile("次部署，最近的在前|还没有人部署过");

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  RepositoryService repository;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  private List<String> before;

  @BeforeEach
  void rememberDeployments() {
    before = repository.createDeploymentQuery().list().stream().map(Deployment::getId).toList();
  }

  @AfterEach
  void asDelivered() {
    repository.createDeploymentQuery().list().stream().map(Deployment::getId).filter(id -> !before.contains(id))
        .forEach(id -> repository.deleteDeployment(id, true));
    time.reset();
  }

  @Test
  void anOwnerTriesAShorterTargetDeploysItAndOnlyTheNextTicketHasIt() {
    time.set(at("2026-09-16T10:00"));
    String answered = calls.raised();
    time.set(at("2026-09-16T10:25"));
    calls.done("engineer", answered, "userTask_respondTicket", Map.of("contacted", true));
    time.set(at("2026-09-16T10:30"));
    String running = calls.raised();
    Page page = owner();
    String shorter = downloaded(page, "ticketTargets.dmn").replaceFirst("\"PT30M\"", "\"PT20M\"");

    page.locator(".itsm-page nav").getByText("试算").click();
    choose(page, "ticketTargets.dmn", shorter);
    page.locator("button", new Page.LocatorOptions().setHasText("试算")).click();
    assertThat(page.locator(".tryout-changes")).containsText(answered);

    page.locator(".itsm-page nav").getByText("部署", new Locator.GetByTextOptions().setExact(true)).click();
    choose(page, "ticketTargets.dmn", shorter);
    page.getByLabel("修改原因").fill("响应时限由30分钟改为20分钟");
    button(page, "部署").click();
    assertThat(page.locator(".itsm-said")).containsText("已部署。现行版本：");

    assertThat(response(calls.raised())).containsText("20分（");
    assertThat(response(running)).containsText("30分（");
  }

  @Test
  void anOwnerReplacesTheTemplateOfPlansOnlyByOneThatHasAllItsParts() throws IOException {
    Page page = owner();
    page.locator(".itsm-page nav").getByText("应急方案模板").click();
    Path kept = Files.createTempFile("template", ".docx");
    page.waitForDownload(() -> page.getByText("下载模板").click()).saveAs(kept);

    page.locator("input[type=file]").setInputFiles(new FilePayload("空.docx", "", "没有内容".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".itsm-said .itsm-refused")).containsText("。");
    page.locator("input[type=file]").setInputFiles(kept);
    assertThat(page.locator(".itsm-said")).containsText("模板已更换");
    BROWSER.picture(page, "plan-template");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void anOwnerStartsFromTheTableInForceAndDeploysItChanged() {
    Page page = owner();
    String table = downloaded(page, "ticketTargets.dmn");
    choose(page, "ticketTargets.dmn", table.replaceFirst("\"PT30M\"", "\"PT20M\""));
    page.getByLabel("修改原因").fill("响应时限由30分钟改为20分钟");
    page.getByText("先检查", exact()).click();
    assertThat(page.locator(".itsm-said")).containsText("检查通过，可以部署");
    assertThat(page.locator(".itsm-said")).containsText("由“\"PT30M\"”改为“\"PT20M\"”");

    button(page, "部署").click();

    assertThat(page.locator(".itsm-said")).containsText("已部署。现行版本：");
    assertThat(page.locator(".itsm-said")).containsText("由“\"PT30M\"”改为“\"PT20M\"”");
    Locator line = page.locator(".ticket tbody tr").first();
    assertThat(line).containsText("响应时限由30分钟改为20分钟");
    line.getByText("与上一版的差别").click();
    assertThat(line.locator("li").first()).containsText("改为“\"PT20M\"”");
    page.locator(".itsm-page h2").scrollIntoViewIfNeeded();
    BROWSER.picture(page, "deployments");
    assertThat(BROWSER.english(page).stream().filter(text -> !text.contains("PT20M"))).isEmpty();
    assertThat(downloaded(page, "ticketTargets.dmn")).contains("\"PT20M\"");
  }

  @Test
  void aBadFileIsRefusedWithALineForEachFaultAndTheFileStaysChosen() {
    Page page = owner();
    assertThat(page.locator(".ticket")).containsText(RECORDED);
    String recorded = page.locator(".ticket").textContent();
    choose(page, "ticketTargets.dmn",
        downloaded(page, "ticketTargets.dmn").replaceFirst("\"PT30M\"", "\"PT3H\"").replace("P1825D", "P30D"));
    page.getByLabel("修改原因").fill("响应时限改为三小时");

    button(page, "部署").click();

    Locator refused = page.locator(".itsm-said .itsm-refused p");
    assertThat(refused.first()).containsText("没有部署，请改正后重试");
    assertThat(refused.filter(new Locator.FilterOptions().setHasText("响应时限 PT3H 长于解决时限 PT2H"))).hasCount(1);
    assertThat(refused.count()).isGreaterThan(2);
    BROWSER.picture(page, "deployment-refused");
    assertThat(page.locator(".itsm-form")).containsText("ticketTargets.dmn");
    assertThat(page.getByLabel("修改原因")).hasValue("响应时限改为三小时");
    page.reload();
    assertThat(page.locator(".ticket")).hasText(recorded);
  }

  @Test
  void theFirstPageOfCockpitLeadsTheOwnerOn() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/dashboard");
    BROWSER.picture(page, "dashboard-of-the-owner");
    assertThat(BROWSER.english(page)).isEmpty();

    assertThat(page.locator(".itsm-tiles")).hasText("您的角色不查看工单的情况。");
    page.getByText("规则变更", exact()).click();

    assertThat(page.locator(".itsm-page h2")).hasText("规则变更");
    assertThat(page.locator(".itsm-page nav")).containsText("部署");
  }

  /** The line of the clock that runs until somebody has contacted the requester, as a manager sees it. */
  private static Locator response(String number) {
    Page page = BROWSER.openAs("project-manager");
    BROWSER.show(page, "cockpit/default/#/ticket?number=" + number);
    return page.locator(".ticket-clocks tbody tr", new Page.LocatorOptions().setHasText("响应"));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page owner() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/deployments");
    return page;
  }

  /** What a click on a file of the rules in force would keep; the record below has files of other tests, which are gone. */
  private static String downloaded(Page page, String file) {
    Locator link = page.locator("table:has(th:text-is('现行版本')) a[download]", new Page.LocatorOptions().setHasText(file)).first();
    assertThat(page.waitForDownload(link::click).suggestedFilename()).isEqualTo(file);
    return (String) link.evaluate("link => fetch(link.href).then(answer => answer.text())");
  }

  private static void choose(Page page, String name, String content) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
