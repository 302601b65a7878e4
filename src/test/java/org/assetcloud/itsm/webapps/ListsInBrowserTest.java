package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** People find their work in Tasklist by its lists (R1.2, R5.7): what is due soonest first, in words, and nothing that is not theirs. */
@Tag("full")
@Tag("browser")
@WiredTest
class ListsInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  EmptyLists lists;

  @Autowired
  TaskService tasks;

  @Autowired
  ManagementService management;

  String number;

  @BeforeEach
  void aFaultIsReportedTenToMidnight() {
    lists.make();
    time.set(at("2026-02-14T23:50"));
    number = calls.raised();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void anEngineerTakesTheMostUrgentOfTheGroupAndHasItThenInTheOwnList() {
    time.set(at("2026-02-14T23:55"));
    String later = calls.raised();
    Page page = tasklist("engineer");

    list(page, "本组待领");
    assertThat(card(page, number)).isVisible();
    assertThat(card(page, later)).isVisible();
    List<String> cards = cards(page).allInnerTexts().stream().filter(card -> card.contains(number) || card.contains(later)).toList();
    assertThat(cards).hasSize(2);
    assertThat(cards.get(0)).contains(number, "某预算单位", "无法登录", "一般").doesNotContain("GENERAL", "张三", "0513");
    BROWSER.picture(page, "list-unclaimed");
    assertThat(BROWSER.english(page)).isEmpty();

    card(page, number).click();
    page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(card(page, number)).hasCount(0);
    list(page, "我的待办");
    assertThat(card(page, number)).isVisible();
    BROWSER.picture(page, "list-mine");
  }

  @Test
  void anAttemptWithoutContactHasToBeExplainedAndTheFormSaysSo() {
    calls.claim("engineer", calls.task("engineer", number, "userTask_respondTicket"));
    Page page = tasklist("engineer");
    list(page, "我的待办");
    card(page, number).click();

    OpenForm form = new OpenForm(page);
    form.choose("已联系上");
    assertThat(page.locator(".needed")).hasCount(0);
    form.choose("未联系上");
    assertThat(page.locator(".needed")).containsText("联系情况");
    form.send().click();

    assertThat(form.column("联系情况")).containsText("此项必填。");
    BROWSER.picture(page, "form-respondTicket-refused");
    assertThat(BROWSER.english(page)).isEmpty();
    form.fill("联系情况", "　 ");
    form.send().click();
    assertThat(form.column("联系情况")).containsText("此项必填。");
    assertThat(calls.ticket(number).path("notes")).isEmpty();

    form.fill("联系情况", "无人接听");
    assertThat(page.getByText("此项必填。")).hasCount(0);
    complete(page);
    assertThat(calls.ticket(number).path("notes").findValuesAsText("text")).contains("无人接听");
  }

  @Test
  void aLeadDecidesWhatIsEscalatedAndSeesAllWork() {
    for (String due : List.of("2026-02-15T00:05", "2026-02-15T00:12:30", "2026-02-15T00:20")) {
      var open = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_respondTicket").singleResult();
      var timer = management.createJobQuery().processInstanceId(open.getProcessInstanceId()).singleResult();
      time.set(at(due));
      management.executeJob(timer.getId());
    }
    time.set(at("2026-02-15T00:21"));
    Page page = tasklist("project-manager");

    list(page, "全部在办");
    assertThat(card(page, number)).hasCount(2);
    BROWSER.picture(page, "list-everything");
    list(page, "升级处置");
    card(page, number).click();
    page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
    OpenForm form = new OpenForm(page);
    assertThat(form.field("改派给")).hasCount(0);
    form.choose("改派");
    form.select("改派给", "（engineer-2）");
    form.fill("处置说明", "请夜班处理");
    BROWSER.picture(page, "form-handleEscalation");
    assertThat(BROWSER.english(page)).isEmpty();
    complete(page);

    assertThat(page.locator("button:has-text('完成')")).hasCount(0);
    assertThat(calls.ticket(number).path("assignee").asText()).isEqualTo("engineer-2");
  }

  private static Page tasklist(String person) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    return page;
  }

  private static void list(Page page, String name) {
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText(name)).click();
    assertThat(page.locator(".task-filter.active")).containsText(name);
    BROWSER.settle(page);
  }

  private static Locator cards(Page page) {
    return page.locator(".tasks-list li.task");
  }

  private static Locator card(Page page, String number) {
    return cards(page).filter(new Locator.FilterOptions().setHasText(number));
  }

  private static void complete(Page page) {
    page.waitForResponse("**/submit-form", () -> page.locator("button:has-text('完成')").click());
  }
}
