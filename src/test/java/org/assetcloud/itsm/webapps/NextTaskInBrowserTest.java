package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
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

/** Whoever responds goes on in the same pane (R5.7): the ticket's next task opens by itself, but never over what somebody has turned to. */
@Tag("full")
@Tag("browser")
@WiredTest
class NextTaskInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  EmptyLists lists;

  @Autowired
  TestClock time;

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
  void theSolutionOpensWhereTheResponseWasSent() {
    String number = calls.raised();
    Page engineer = responding(number, "已联系上");

    assertThat(new OpenForm(engineer).column("处理结果")).isVisible();
    BROWSER.settle(engineer);
    BROWSER.picture(engineer, "next-task");
    assertThat(engineer.url()).contains(calls.task("engineer", number, "userTask_resolveTicket"));
    assertThat(BROWSER.english(engineer)).isEmpty();
  }

  @Test
  void anAttemptWithoutContactOpensNothing() {
    String number = calls.raised();
    Page engineer = responding(number, "未联系上");

    BROWSER.settle(engineer);
    assertThat(engineer.locator("button:has-text('完成')")).hasCount(0);
  }

  @Test
  void whoTurnsToAnotherTaskMeanwhileKeepsIt() {
    String other = calls.raised();
    String number = calls.raised();
    Page engineer = open("engineer", number);
    List<Route> held = new ArrayList<>();
    engineer.route("**/task?processInstanceId=*", held::add);
    respond(engineer, "已联系上");
    engineer.waitForCondition(() -> !held.isEmpty());
    engineer.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(other)).click();
    engineer.locator("button.claim").waitFor();
    held.forEach(Route::resume);
    BROWSER.settle(engineer);

    assertThat(engineer.url()).contains(calls.task("engineer", other, "userTask_respondTicket"));
    assertThat(engineer.locator("button.claim")).isVisible();
  }

  private static Page responding(String number, String answer) {
    Page page = open("engineer", number);
    respond(page, answer);
    return page;
  }

  private static Page open(String person, String number) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText("本组待领")).click();
    page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number)).click();
    page.locator("button.claim").click();
    assertThat(page.locator("button:has-text('完成')")).isEnabled();
    BROWSER.settle(page);
    return page;
  }

  private static void respond(Page page, String answer) {
    OpenForm form = new OpenForm(page);
    form.choose(answer);
    if (answer.equals("未联系上")) {
      form.fill("联系情况", "无人接听");
    }
    page.waitForResponse("**/submit-form", () -> form.send().click());
  }
}
