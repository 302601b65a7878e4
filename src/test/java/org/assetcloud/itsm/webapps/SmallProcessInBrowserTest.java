package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.work.WatchOverdue;
import org.assetcloud.sample.visit.RoomVisits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A process made of the common parts alone, as {@code docs/新流程.md} says: nothing of it stands anywhere but in its own folder, and it has
 * a start form, tasks of two roles, a deadline with reminder, a table, a message, a page and a list.
 */
@Tag("full")
@Tag("browser")
@WiredTest
@Import(RoomVisits.class)
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:sample/db")
class SmallProcessInBrowserTest {

  private static final Path FILES = Path.of("src/test/resources/sample");
  private static final Pattern NUMBER = Pattern.compile("CR-\\d{8}-\\d{4}");

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  EmptyLists lists;

  @Autowired
  WatchOverdue watch;

  @BeforeEach
  void deployedByItsOwner() throws IOException {
    lists.make();
    time.set(at("2026-03-02T10:00"));
    if (caller.as("engineer").get("/engine-rest/process-definition?key=roomVisit").body().isEmpty()) {
      Caller.Answer deployed = caller.as("process-owner").post("/api/deployments", Map.of("reason", "新增机房出入申请", "files", files()));
      assertThat(deployed.status()).as(deployed.text()).isEqualTo(201);
    }
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aVisitIsAskedForRemindedOfApprovedAndRegisteredAsOver() {
    Page engineer = tasklist("engineer");
    String number = ask(engineer, "更换存储硬盘");
    engineer.locator(".registered a").click();
    assertThat(engineer.locator(".ticket-head")).containsText("待审批");
    assertThat(engineer.locator(".ticket-facts")).containsText("2026年3月2日 10:30");

    time.set(at("2026-03-02T10:25"));
    watch.tell();
    assertThat(told("team-lead")).anyMatch(text -> text.contains(number) && text.contains("快到期") && text.contains("还有 5 分钟"));
    time.set(at("2026-03-02T10:31"));
    watch.tell();
    assertThat(told("project-manager")).anyMatch(text -> text.contains(number) && text.contains("“审批出入”已逾期"));

    Page lead = tasklist("team-lead");
    lead.locator("a.bell").click();
    lead.locator(".bell-panel a", new Page.LocatorOptions().setHasText(number)).first().click();
    assertThat(lead.locator(".ticket-head")).containsText("更换存储硬盘");
    OpenForm decide = take(lead, number);
    assertThat(decide.field("人员")).hasValue("张三，某公司，13800000000");
    decide.choose("不同意");
    decide.send().click();
    assertThat(lead.locator(".page-notifications, .fjs-container").first()).containsText("原因");
    decide.choose("同意");
    BROWSER.picture(lead, "visit-approve");
    complete(decide);

    complete(take(tasklist("bureau-operator"), number));

    engineer.locator("a[href^='#/room-visits']").first().click();
    assertThat(engineer.locator(".itsm-page tbody tr", new Page.LocatorOptions().setHasText(number))).containsText("已离开");
    BROWSER.picture(engineer, "visit-list");
    engineer.locator(".itsm-page tbody a", new Page.LocatorOptions().setHasText(number)).click();
    assertThat(engineer.locator(".ticket-notes li")).hasCount(3);
    BROWSER.picture(engineer, "visit-page");

    Page manager = BROWSER.openAs("project-manager");
    BROWSER.show(manager, "cockpit/default/#/room-visit?number=" + number);
    assertThat(manager.locator(".ticket-head")).containsText("已离开");
  }

  @Test
  void whoeverAskedWithdrawsOnThePageAndNobodyElseDoes() {
    Page engineer = tasklist("engineer");
    String number = ask(engineer, "检查空调");
    String address = "/api/records/room-visits/" + number;

    assertThat(caller.as("team-lead").get(address).body().get("actions")).isEmpty();
    assertThat(caller.as("team-lead").post(address + "/withdraw", Map.of("reason", "不需要")).status()).isEqualTo(403);
    assertThat(caller.as("system-admin").get(address).status()).isEqualTo(403);
    assertThat(caller.as("engineer").get("/api/records/nothing").status()).isEqualTo(404);

    assertThat(caller.as("engineer").post(address + "/approve", Map.of("reason", "不需要")).status()).isEqualTo(403);

    BROWSER.show(engineer, "tasklist/default/#/room-visit?number=CZ-20260302-0001");
    assertThat(engineer.locator(".itsm-refused")).hasText("没有编号为“CZ-20260302-0001”的机房出入申请，请核对编号。");
    BROWSER.show(engineer, "tasklist/default/#/room-visit?number=" + number);
    engineer.locator(".ticket-steps button").click();
    engineer.getByLabel("撤回的原因").fill("厂家改期，".repeat(150));
    engineer.locator(".itsm-form button[type=submit]").click();
    assertThat(engineer.locator(".ticket-head")).containsText("已撤回");
    assertThat(caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=" + number).body()).isEmpty();
    assertThat(caller.as("engineer").post(address + "/withdraw", Map.of("reason", "再撤回一次")).status()).isEqualTo(403);
  }

  private static String ask(Page page, String title) {
    OpenForm form = OpenForm.ofANew(page, "机房出入申请");
    form.fill("事由", title);
    form.fill("人员", "张三，某公司，13800000000");
    form.tick("紧急");
    form.send().click();
    assertThat(page.locator(".registered")).containsText(Pattern.compile("已提出机房出入申请 " + NUMBER));
    return NUMBER.matcher(page.locator(".registered").textContent()).results().findFirst().orElseThrow().group();
  }

  private List<String> told(String person) {
    JsonNode items = caller.as(person).get("/api/notifications?size=50").body().get("items");
    return StreamSupport.stream(items.spliterator(), false).map(item -> item.get("text").asText()).toList();
  }

  private static Page tasklist(String person) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    return page;
  }

  private static OpenForm take(Page page, String number) {
    BROWSER.show(page, "tasklist/default/");
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText("本组待领")).click();
    page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number)).first().click();
    page.locator("button.claim").click();
    assertThat(page.locator("button:has-text('完成')")).isEnabled();
    BROWSER.settle(page);
    return new OpenForm(page);
  }

  private static void complete(OpenForm form) {
    form.page().waitForResponse("**/submit-form", () -> form.send().click());
    assertThat(form.page().locator("button:has-text('完成')")).hasCount(0);
  }

  private static List<Map<String, String>> files() throws IOException {
    try (Stream<Path> tree = Files.walk(FILES)) {
      return tree.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)")).sorted().map(SmallProcessInBrowserTest::file).toList();
    }
  }

  private static Map<String, String> file(Path file) {
    try {
      return Map.of("name", file.getFileName().toString(), "content", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
