package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
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

/** What happens on a shift beyond the straight way: the second line, two who want the same task, a user who is not content (R5.5, R5.7). */
@Tag("full")
@Tag("browser")
@WiredTest
class ShiftInBrowserTest {

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
  void theSecondLineSolvesWhatTheFirstHandsOverAndTheUserIsNotContent() {
    String number = calls.raised();
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));

    Page engineer = tasklist("engineer");
    show(engineer, "我的待办", number);
    assertThat(engineer.locator("button:has-text('完成')")).isEnabled();
    BROWSER.settle(engineer);
    OpenForm resolve = new OpenForm(engineer);
    resolve.choose("转二线专家");
    resolve.fill("处理情况", "已重启服务，仍然报错。");
    complete(resolve);

    Page specialist = tasklist("specialist");
    OpenForm second = take(specialist, number);
    second.choose("已解决");
    second.fill("处理情况", "修复了连接池配置。");
    complete(second);

    Page desk = tasklist("service-desk");
    OpenForm confirm = take(desk, number);
    confirm.choose("仍未解决");
    confirm.send().click();
    assertThat(confirm.column("回访情况")).containsText("此项必填。");
    assertThat(BROWSER.english(desk)).isEmpty();
    confirm.fill("回访情况", "用户说又报错了");
    complete(confirm);

    assertThat(calls.ticket(number).path("status").asText()).isEqualTo("IN_RESOLUTION");
    assertThat(calls.ticket(number).path("notes").findValuesAsText("text")).contains("仍未解决：用户说又报错了", "已解决：修复了连接池配置。");
  }

  @Test
  void ofTwoWhoWantOneTaskOneGetsItAndTheOtherIsToldInChinese() {
    String number = calls.raised();
    Page first = tasklist("engineer");
    Page second = tasklist("engineer-2");
    open(first, number);
    open(second, number);

    first.locator("button.claim").click();
    assertThat(first.locator("button:has-text('完成')")).isEnabled();
    second.locator("button.claim").click();

    assertThat(second.locator(".notifications")).containsText("已被他人");
    assertThat(BROWSER.english(second)).isEmpty();
    assertThat(calls.ticket(number).path("assignee").asText()).isEqualTo("engineer");
  }

  private static Page tasklist(String person) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    return page;
  }

  private static void open(Page page, String number) {
    show(page, "本组待领", number);
    page.locator("button.claim").waitFor();
  }

  private static void show(Page page, String list, String number) {
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText(list)).click();
    page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number)).click();
  }

  private static OpenForm take(Page page, String number) {
    open(page, number);
    page.locator("button.claim").click();
    assertThat(page.locator("button:has-text('完成')")).isEnabled();
    BROWSER.settle(page);
    return new OpenForm(page);
  }

  private static void complete(OpenForm form) {
    form.page().waitForResponse("**/submit-form", () -> form.send().click());
    assertThat(form.page().locator("button:has-text('完成')")).hasCount(0);
  }
}
