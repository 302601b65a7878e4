package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist lacks and people need beside their tasks: the ticket, its steps, the search, the bell (R5.5, R5.7). */
@Tag("full")
@Tag("browser")
@WiredTest
class TicketPagesInBrowserTest {

  private static final String WORDS = "<script>alert(1)</script><img src=x onerror=alert(2)> 𠮷😀 ${7*7}";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  EmptyLists lists;

  @BeforeEach
  void itIsTenToMidnight() {
    lists.make();
    time.set(at("2026-02-14T23:50"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTicketShowsAllOfALongTextAndTakesANoteLetterForLetter() {
    String text = WORDS + "\n第二行\n" + "长".repeat(99_000) + "完";
    String number = raised(Map.of("description", text, "title", WORDS, "requesterName", WORDS, "requesterUnit", WORDS));
    Page page = BROWSER.openAs("engineer");
    page.onDialog(dialog -> {
      throw new AssertionError("markup was run: " + dialog.message());
    });
    show(page, number);

    assertThat(page.locator(".ticket-description")).hasText(text);
    step(page, "添加备注");
    page.locator(".itsm-form textarea").fill(WORDS);
    page.getByLabel("内部备注").check();
    send(page, "保存备注");

    assertThat(page.locator(".ticket-notes li").first()).containsText(WORDS);
    assertThat(page.locator(".ticket-notes li").first()).containsText("内部");
    assertThat(page.locator(".ticket-head h3")).hasText(WORDS);
    BROWSER.picture(page, "ticket-page");
    assertThat(BROWSER.english(page).stream().filter(line -> !line.contains("𠮷"))).isEmpty();
  }

  @Test
  void anEmptyNoteIsRefusedAtItsFieldAndWhatWasTypedStaysWhenTheServerIsGone() {
    Page page = BROWSER.openAs("engineer");
    show(page, raised(Map.of()));
    step(page, "添加备注");

    send(page, "保存备注");
    assertThat(page.locator(".itsm-form .itsm-refused").first()).hasText("请填写备注。");

    page.route("**/notes", route -> route.abort());
    page.locator(".itsm-form textarea").fill("电话无人接听");
    send(page, "保存备注");
    assertThat(page.locator(".itsm-form")).containsText("系统暂时没有应答，请稍后再试。");
    assertThat(page.locator(".itsm-form textarea")).hasValue("电话无人接听");
  }

  @Test
  void besideATaskStandsItsTicketWithTheTimeLeftByTheServersClock() {
    String number = raised(Map.of());
    Page page = BROWSER.openAs("engineer");
    BROWSER.show(page, "tasklist/default/#/?task=" + calls.task("engineer", number, "userTask_respondTicket"));

    page.getByText("详情", new Page.GetByTextOptions().setExact(true)).click();
    Locator clocks = page.locator(".ticket-clocks");
    assertThat(clocks).containsText("2月15日 00:20");
    assertThat(clocks).containsText(Pattern.compile("剩余 (29分\\d+秒|30分)"));
    page.getByText("计时依据").click();
    assertThat(page.locator(".ticket-proof")).containsText("开始计时");
    BROWSER.settle(page);
    BROWSER.picture(page, "ticket-tab");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void aCardTurnsFromBlackToAmberToRedAsTheServersTimeGoesOn() {
    String number = raised(Map.of("category", "CONSULTATION", "reportedAt", "2026-02-14T09:00:00+08:00", "lateEntryReason", "补录"));
    String soon = raised(Map.of());
    time.set(at("2026-02-14T23:51"));
    Page page = BROWSER.openAs("engineer");

    assertThat(due(page, soon)).hasClass("due-card ");
    assertThat(due(page, soon)).containsText("截止 2月15日 00:20");
    assertThat(due(page, number)).hasClass("due-card overdue");
    assertThat(due(page, number)).containsText("已超时");
    BROWSER.picture(page, "cards-by-deadline");
    time.set(at("2026-02-15T00:19"));
    assertThat(due(page, soon)).hasClass("due-card due-soon");
    time.set(at("2026-02-15T00:20:01"));
    assertThat(due(page, soon)).hasClass("due-card overdue");
  }

  @Test
  void whatIsLateIsCountedBesideItsListWhicheverIsChosen() {
    raised(Map.of());
    time.set(at("2026-02-15T00:21"));
    Page page = BROWSER.openAs("engineer");
    BROWSER.show(page, "tasklist/default/");

    assertThat(page.locator(".task-filter.active")).containsText("我的待办");
    assertThat(page.locator(".task-filter", new Page.LocatorOptions().setHasText("已超时")).locator(".late-count"))
        .hasText(Pattern.compile("[1-9]\\d*"));
  }

  @Test
  void theBellCountsWhatIsUnreadAndLeadsToTheTicket() {
    String number = raised(Map.of());
    Page page = BROWSER.openAs("engineer-2");
    BROWSER.show(page, "tasklist/default/");
    assertThat(page.locator(".bell-count")).hasText(Pattern.compile("\\d+\\+?"));
    int unread = Integer.parseInt(page.locator(".bell-count").innerText().replace("+", ""));

    page.locator("a.bell").click();
    assertThat(page.locator(".bell-panel li.unread").first()).containsText(number);
    BROWSER.picture(page, "bell");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator(".bell-panel li.unread a").first().click();

    assertThat(page.locator(".ticket-head")).containsText(number);
    assertThat(page.locator(".bell-panel")).isHidden();
    if (unread > 1 && unread < 99) {
      assertThat(page.locator(".bell-count")).hasText(String.valueOf(unread - 1));
    }
  }

  @Test
  void aTicketIsFoundByNumberPhoneUnitAndWords() {
    String phone = "0513-7" + System.nanoTime() % 1_000_000;
    String number = raised(Map.of("requesterPhone", phone, "requesterUnit", "市档案馆" + phone, "description", "盘点单𠮷" + phone));
    Page page = BROWSER.openAs("service-desk");
    BROWSER.show(page, "tasklist/default/");
    page.getByText("工单查询", new Page.GetByTextOptions().setExact(true)).click();

    for (String words : new String[] {number, phone, "市档案馆" + phone, "𠮷" + phone}) {
      search(page, words);
      assertThat(page.locator(".ticket-table tbody tr")).hasCount(1);
      assertThat(page.locator(".ticket-table tbody tr")).containsText(number);
    }
    BROWSER.picture(page, "search");
    assertThat(page.locator("body")).not().containsText(phone + "0");
    search(page, "没有这样的工单");
    assertThat(page.locator(".itsm-page")).containsText("没有找到符合条件的工单");
    assertThat(BROWSER.english(page)).isEmpty();

    page.goBack();
    page.locator(".ticket-table tbody a").first().click();
    assertThat(page.locator(".ticket-head")).containsText(number);
  }

  @Test
  void theDeskCorrectsAMistypedReportAndTheListShowsIt() {
    String number = raised(Map.of("title", "资产卡片打不看"));
    Page page = BROWSER.openAs("service-desk");
    show(page, number);

    step(page, "更正");
    page.getByLabel("标题").fill("资产卡片打不开" + WORDS);
    page.getByLabel("更正原因").fill("登记时打错");
    BROWSER.picture(page, "ticket-correct");
    send(page, "保存更正");

    assertThat(page.locator(".ticket-head h3")).hasText("资产卡片打不开" + WORDS);
    assertThat(page.locator(".ticket-notes li").first()).containsText("登记时打错");
    Page engineer = BROWSER.openAs("engineer");
    assertThat(cards(engineer, number)).containsText("资产卡片打不开");
  }

  @Test
  void theAssigneeHandsBackAndALeadGivesTheTicketToSomebodyElse() {
    String number = raised(Map.of());
    calls.claim("engineer", calls.task("engineer", number, "userTask_respondTicket"));
    Page engineer = BROWSER.openAs("engineer");
    show(engineer, number);
    step(engineer, "退回");
    send(engineer, "退回");
    assertThat(engineer.locator(".itsm-form")).containsText("请填写退回原因。");
    engineer.getByLabel("退回原因").fill("正在现场，请他人接手");
    send(engineer, "退回");
    assertThat(engineer.locator(".ticket-facts")).containsText("尚未认领");
    assertThat(engineer.locator(".ticket-steps")).not().containsText("退回");

    Page lead = BROWSER.openAs("team-lead");
    show(lead, number);
    step(lead, "改派");
    lead.getByLabel("改派给").selectOption("engineer-2");
    lead.getByLabel("改派原因").fill("由夜班处理");
    BROWSER.picture(lead, "ticket-reassign");
    send(lead, "改派");

    assertThat(lead.locator(".ticket-notes li").first()).containsText("由夜班处理");
    assertThat(BROWSER.english(lead)).isEmpty();
    assertThat(calls.ticket(number).path("assignee").asText()).isEqualTo("engineer-2");
  }

  @Test
  void aMistakenTicketIsCancelledByItsRegistrarAndNobodyElseIsOfferedThat() {
    String number = raised(Map.of());
    Page other = BROWSER.openAs("service-desk-2");
    show(other, number);
    assertThat(other.locator(".ticket-steps")).containsText("添加备注");
    assertThat(other.locator(".ticket-steps")).not().containsText("撤销");

    Page desk = BROWSER.openAs("service-desk");
    show(desk, number);
    step(desk, "撤销工单");
    desk.getByLabel("撤销原因").fill("重复登记");
    send(desk, "撤销工单");

    assertThat(desk.locator(".ticket-head")).containsText("已撤销");
    assertThat(calls.ticket(number).path("status").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void whoCalledOnceIsInTheDirectoryAndIsPutRightThere() {
    String phone = "0513-6" + System.nanoTime() % 1_000_000;
    raised(Map.of("requesterPhone", phone, "requesterName", "李四" + phone, "requesterUnit", "市档案馆"));
    Page page = BROWSER.openAs("service-desk");
    BROWSER.show(page, "tasklist/default/#/requesters?text=" + phone);

    assertThat(page.locator(".ticket-table tbody tr")).hasCount(1);
    page.getByText("修改", new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".itsm-form input[name=unit]").fill("市档案局");
    BROWSER.picture(page, "requesters");
    send(page, "保存");

    assertThat(page.locator(".ticket-table tbody tr")).containsText("市档案局");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  private String raised(Map<String, Object> differently) {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(differently);
    var answer = calls.raise("service-desk", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().path("number").asText();
  }

  private static void show(Page page, String number) {
    BROWSER.show(page, "tasklist/default/#/ticket?number=" + number);
    assertThat(page.locator(".ticket-head")).containsText(number);
  }

  private static void step(Page page, String name) {
    page.locator(".ticket-steps").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
  }

  private static void send(Page page, String name) {
    page.locator(".itsm-form button[type=submit]").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
  }

  private static void search(Page page, String words) {
    page.locator(".itsm-form input[type=text]").fill(words);
    page.waitForResponse("**/api/tickets?**", () -> send(page, "查询"));
    BROWSER.settle(page);
  }

  /** Opens the page afresh, as a clock that jumps is asked for only every half minute. */
  private static Locator due(Page page, String number) {
    return cards(page, number).locator(".due-card");
  }

  private static Locator cards(Page page, String number) {
    BROWSER.show(page, "tasklist/default/");
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText("本组待领")).click();
    return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number));
  }
}
