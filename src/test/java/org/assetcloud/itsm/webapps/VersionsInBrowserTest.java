package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.ChangedModel;
import org.assetcloud.itsm.ticket.process.MigrationRuns;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner moves what is running to the model that is in force now, and sees what stays behind (R7.4). */
@Tag("full")
@Tag("browser")
@WiredTest
class VersionsInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  ChangedModel model;

  @Autowired
  EmptyLists emptyLists;

  @Autowired
  ManagementService management;

  private String moves;
  private String stays;

  @BeforeEach
  void oneTicketStandsAtAStepThatIsGone() {
    emptyLists.make();
    model.withCheck();
    moves = calls.raised();
    stays = calls.raised();
    calls.done("engineer", stays, "userTask_respondTicket", Map.of("contacted", true));
    calls.done("engineer", stays, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    model.withLabel("联系用户");
  }

  @AfterEach
  void asDelivered() {
    MigrationRuns.carryOn(management);
    model.asDelivered();
  }

  @Test
  void anOwnerPreviewsGivesAReasonAndSeesWhatBecameOfEach() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/versions");
    Locator content = page.locator(".itsm-page");
    assertThat(content).containsText("步骤改名为联系用户");
    assertThat(content).containsText("解决之后增加复核");

    button(page, "预览").click();
    assertThat(content).containsText("运行中的实例 2 个：1 个可以迁移，1 个留在原版本");
    assertThat(row(page, stays)).containsText("新版本没有步骤“复核”。");
    assertThat(row(page, moves)).containsText("响应工单");
    BROWSER.picture(page, "versions-preview");
    assertThat(BROWSER.english(page)).isEmpty();

    button(page, "迁移").click();
    assertThat(content).containsText("请填写原因。");
    page.fill(".itsm-page textarea", "复核取消");
    button(page, "迁移").click();
    assertThat(content).containsText("正在迁移，已处理 0 / 2");
    MigrationRuns.carryOn(management);

    assertThat(content).containsText("结束：已迁移 1，不能迁移 1。");
    assertThat(row(page, moves)).containsText("已迁移");
    assertThat(row(page, stays)).containsText("新版本没有步骤“复核”。");
    assertThat(content).containsText("迁移记录");
    assertThat(content).containsText("复核取消");
    BROWSER.picture(page, "versions-moved");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void whoReadsTheRecordSeesItAndNothingToPress() {
    Page page = BROWSER.openAs("auditor");
    BROWSER.show(page, "cockpit/default/#/versions");

    assertThat(page.locator(".itsm-page")).containsText("迁移记录");
    assertThat(button(page, "预览")).hasCount(0);
    assertThat(BROWSER.english(page)).isEmpty();
  }

  private static Locator button(Page page, String label) {
    return page.locator(".itsm-page button", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")));
  }

  private static Locator row(Page page, String number) {
    return page.locator(".itsm-page tr", new Page.LocatorOptions().setHasText(number)).first();
  }
}
