package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist offers about an open task beside its form: only what the server lets this person do (R7.4). */
@Tag("full")
@Tag("browser")
@WiredTest
class TaskActionsInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  ChangeCalls calls;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aClaimedAssessmentIsHandedBackWithItsReason() {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    Page page = BROWSER.openAs("team-lead");
    BROWSER.show(page, "tasklist/default/#/?task=" + task);
    Locator handBack = page.locator(".task-steps button:has-text('退回')");
    assertThat(page.locator(".fjs-container")).isVisible();
    assertThat(handBack).hasCount(0);

    page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
    handBack.click();
    page.locator(".task-steps textarea").fill("换班，请同事评估");
    BROWSER.picture(page, "task-hand-back");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator(".task-steps button[type=submit]").click();

    assertThat(page.getByText("认领", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(handBack).hasCount(0);
    assertThat(calls.change(number).get("history").findValuesAsText("text")).contains("退回“评估变更”：换班，请同事评估");
  }

  @Test
  void aLeadTakesOverWhatIsOverdue() {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    time.set(time.instant().plus(Duration.ofDays(3)));
    Page page = BROWSER.openAs("project-manager");
    BROWSER.show(page, "tasklist/default/#/?task=" + task);

    page.locator(".task-steps button:has-text('接办')").click();
    page.locator(".task-steps textarea").fill("组长请假");
    BROWSER.picture(page, "task-take-over");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator(".task-steps button[type=submit]").click();

    assertThat(page.locator("button:has-text('完成')")).isVisible();
    assertThat(page.locator(".task-steps button:has-text('退回待办')")).isVisible();
  }

  @Test
  void theProjectManagerNamesAnotherImplementer() {
    String number = calls.asked(calls.request());
    Page page = BROWSER.openAs("project-manager");
    BROWSER.show(page, "tasklist/default/#/change?number=" + number);

    page.locator("button:has-text('指定接替的人')").click();
    page.selectOption("select[name=part]", "IMPLEMENTER");
    page.selectOption("select[name=person]", "specialist");
    page.locator("textarea[name=reason]").fill("病假，由二线专家接替");
    BROWSER.picture(page, "change-replace");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator("button:has-text('确定接替')").click();

    assertThat(page.getByText("实施人由 engineer-2 改为 specialist").first()).isVisible();
  }
}
