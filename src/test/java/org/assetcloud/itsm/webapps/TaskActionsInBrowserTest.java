package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.WiredTest;
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
    assertThat(page.locator("button:has-text('完成')")).isVisible();
    BROWSER.picture(page, "task-claimed");
    handBack.click();
    page.locator(".task-steps textarea").fill("换班，请同事评估");
    BROWSER.picture(page, "task-hand-back");
    assertThat(BROWSER.english(page)).isEmpty();
    page.locator(".task-steps button[type=submit]").click();

    assertThat(page.getByText("认领", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(handBack).hasCount(0);
    assertThat(calls.change(number).get("history").findValuesAsText("text")).contains("退回“评估变更”：换班，请同事评估");
  }
}
