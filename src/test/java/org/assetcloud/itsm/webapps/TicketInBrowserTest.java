package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket on its way through Tasklist, as people click it (R5.5, R5.7): forms are Chinese, and what was typed is read back as typed. */
@Tag("full")
@Tag("browser")
@WiredTest
class TicketInBrowserTest {

  private static final String TITLE = "资产卡片 <script>alert(1)</script> 𠮷😀 打不开";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TaskService tasks;

  @Test
  void aFaultIsRegisteredRespondedToSolvedAndConfirmed() {
    Page desk = BROWSER.openAs("service-desk");
    register(desk);

    Page engineer = BROWSER.openAs("engineer");
    open(engineer, "userTask_respondTicket", "ticket-respond");
    assertThat(new OpenForm(engineer).field("标题")).hasValue(TITLE);
    new OpenForm(engineer).choose("已联系上");
    new OpenForm(engineer).send().click();

    assertThat(new OpenForm(engineer).column("处理结果")).isVisible();
    open(engineer, "userTask_resolveTicket", "ticket-resolve");
    new OpenForm(engineer).choose("已解决");
    new OpenForm(engineer).fill("处理情况", "重新授权后恢复。");
    complete(engineer);

    open(desk, "userTask_confirmSolution", "ticket-confirm");
    new OpenForm(desk).choose("确认解决");
    complete(desk);

    assertThat(tasks.createTaskQuery().processVariableValueEquals("title", TITLE).count()).isZero();
  }

  private static void register(Page page) {
    BROWSER.show(page, "tasklist/default/");
    OpenForm form = OpenForm.ofANewTicket(page);
    form.fill("报告人", "张三");
    form.fill("单位", "市图书馆");
    form.select("类别", "系统故障");
    form.fill("标题", TITLE);
    BROWSER.picture(page, "ticket-register");
    form.send().click();
    assertThat(page.locator(".modal-footer .btn-primary")).hasCount(0);
    assertThat(page.locator(".registered strong")).hasText(Pattern.compile("GD-\\d{8}-\\d{4,}"));
  }

  private void open(Page page, String step, String picture) {
    var task = tasks.createTaskQuery().taskDefinitionKey(step).processVariableValueEquals("title", TITLE).singleResult();
    BROWSER.show(page, "tasklist/default/#/?task=" + task.getId());
    if (task.getAssignee() == null) {
      page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
    }
    assertThat(page.locator(".fjs-container")).isVisible();
    assertThat(page.locator("button:has-text('完成')")).isVisible();
    BROWSER.settle(page);
    BROWSER.picture(page, picture);
    assertThat(BROWSER.english(page)).as(step).isEmpty();
  }

  private static void complete(Page page) {
    page.locator("button:has-text('完成')").click();
    assertThat(page.locator("button:has-text('完成')")).hasCount(0);
  }
}
