package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Emergency plans as people carry them through in Tasklist (R4.1, R4.2): each form, the rows to type in, the pages about plans. */
@Tag("full")
@Tag("browser")
@WiredTest
class PlanInBrowserTest {

  private static final String WINDOW_OPENS = "timerEvent_windowOpens";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  EmptyLists lists;

  @BeforeEach
  void aMondayMorning() {
    lists.make();
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aGoLivesPlanIsDraftedReturnedSignedReportedAndBackedOut() {
    Page engineer = tasklist("engineer");
    String number = requested(engineer);
    draft(engineer, number);

    Page lead = tasklist("team-lead");
    returned(lead, number);
    OpenForm again = own(engineer, number);
    assertThat(again.field("请注意")).hasValue(Pattern.compile("[\\s\\S]*请写明由谁通知用户[\\s\\S]*"));
    assertThat(cell(engineer, "处置方法第 1 行步骤")).hasValue("停止服务");
    cell(engineer, "处置方法第 1 行步骤").fill("停止服务并通知用户");
    complete(again);

    OpenForm sign = take(lead, number);
    assertThat(sign.field("与上一版的差别")).hasValue(Pattern.compile("[\\s\\S]*停止服务并通知用户[\\s\\S]*"));
    sign(sign, "team-lead", "plan-sign");
    sign(take(tasklist("security-officer"), number), "security-officer", "plan-sign-security");
    sign(take(tasklist("bureau-operator"), number), "bureau-operator", "plan-sign-bureau");
    assertThat(plan(number).get("status").asText()).isEqualTo("SIGNED");

    time.set(at("2026-03-06T20:05"));
    OpenForm report = own(engineer, number);
    seen(engineer, "plan-report");
    complete(report);

    notMet(tasklist("service-desk"), number);
    OpenForm backOut = own(engineer, number);
    backOut.choose("已回退");
    backOut.fill("回退情况", "已恢复备份，核对无误");
    seen(engineer, "plan-back-out");
    complete(backOut);

    show(engineer, number);
    assertThat(engineer.locator(".plan-answers tbody tr").first()).containsText("不成立，没有通过");
    assertThat(engineer.locator(".plan-issues a").first()).containsText("GD-");
    assertThat(engineer.locator(".plan-seats .not-counted").first()).containsText("不再有效");
    seen(engineer, "plan-page");
  }

  @Test
  void aFailedCriterionOfAChangeOpensItsBackOutAtOnce() {
    String change = calls.approved(calls.release());
    String number = calls.change(change).get("plan").asText();
    Page engineer = tasklist("engineer");
    BROWSER.show(engineer, "tasklist/default/#/change?number=" + change);
    assertThat(engineer.locator(".itsm-page")).containsText("应急方案待编制，签署以前不能开工。");
    engineer.locator(".ticket-facts a").filter(new Locator.FilterOptions().setHasText(number)).click();
    assertThat(engineer.locator(".ticket-head")).containsText(number);
    assertThat(engineer.locator(".change-conflicts")).containsText("方案尚未签署");
    assertThat(engineer.locator("a.btn-primary")).containsText("去办理：");
    seen(engineer, "plan-unsigned");

    drafted(number);
    signed(number);
    calls.fire(change, WINDOW_OPENS);
    calls.done("engineer-2", change, "implementChange", Map.of("implementation", "DONE"));
    notMet(tasklist("service-desk"), number);

    assertThat(calls.open(change)).contains("backOutChange");
    show(engineer, number);
    assertThat(engineer.locator(".change-conflicts")).containsText("有准则没有通过，须立即回退。");
    seen(engineer, "plan-failed");
  }

  @Test
  void aPlanIsFoundDrilledAndRevisedOutsideOfItsTasks() {
    String change = calls.approved(calls.release());
    String number = calls.change(change).get("plan").asText();
    drafted(number);
    signed(number);
    Page page = tasklist("engineer");
    page.locator("a[href^='#/plans']").first().click();
    page.getByLabel("编号、标题或所属变更").fill(number);
    page.getByLabel("状态").selectOption("已签署");
    page.locator(".itsm-form button[type=submit]").click();
    assertThat(page.locator(".plan-list tbody tr")).hasCount(1);
    assertThat(page.locator(".plan-list tbody tr")).containsText(change);
    seen(page, "plan-search");
    page.locator(".plan-list a").first().click();

    page.locator(".ticket-steps").getByText("登记演练").click();
    page.getByLabel("演练时间").fill("2026-03-01T15:00");
    page.getByLabel("参加人员").fill("张三、李四");
    page.getByLabel("演练情况").fill("恢复备份用时12分钟");
    page.getByLabel("结论").selectOption("通过");
    seen(page, "plan-drill");
    page.locator(".itsm-form button[type=submit]").click();
    assertThat(page.locator(".plan-drills")).containsText("恢复备份用时12分钟");

    page.getByText("修改方案").click();
    cell(page, "风险分析第 1 行应对措施").fill("/");
    page.getByText("提交新的版本").click();
    assertThat(page.locator("td:has([data-cell=measure]) .itsm-refused").first()).not().isEmpty();
    seen(page, "plan-revision");
    cell(page, "风险分析第 1 行应对措施").fill("执行前备份，失败时半小时内恢复备份");
    page.getByText("提交新的版本").click();
    assertThat(page.locator(".ticket-facts")).containsText("第 2 版");
    assertThat(page.locator(".plan-difference")).containsText("失败时半小时内恢复备份");
    assertThat(page.locator(".plan-seats")).containsText("不再有效");

    Page cockpit = BROWSER.openAs("auditor");
    BROWSER.show(cockpit, "cockpit/default/#/plans?text=" + number);
    assertThat(cockpit.locator(".plan-list tbody tr")).hasCount(1);
    seen(cockpit, "cockpit-plans");
    cockpit.locator(".plan-list a").first().click();
    assertThat(cockpit.locator(".ticket-head")).containsText(number);
    assertThat(cockpit.locator(".ticket-steps button")).hasCount(0);
    seen(cockpit, "cockpit-plan");
  }

  @Test
  void aPlanIsCopiedFromAnEarlierOneAndHalfTypedRowsStay() {
    String earlier = calls.change(calls.approved(calls.release())).get("plan").asText();
    drafted(earlier);
    String number = calls.change(calls.approved(calls.release())).get("plan").asText();
    Page page = tasklist("engineer");
    OpenForm form = own(page, number);
    cell(page, "风险分析第 1 行风险").fill("数据库空间不足");
    form.choose("简要方案（仅夜间紧急变更）");
    assertThat(cell(page, "风险分析第 1 行风险")).hasCount(0);
    form.choose("完整方案");
    assertThat(cell(page, "风险分析第 1 行风险")).hasValue("数据库空间不足");

    page.getByText("从已有方案复制").click();
    page.locator(".plan-copy-panel input").fill(earlier);
    page.locator(".plan-copy-panel").getByText("查找").click();
    page.locator(".plan-copy-panel li").filter(new Locator.FilterOptions().setHasText(earlier)).locator("button").click();
    assertThat(cell(page, "风险分析第 1 行风险")).hasValue("数据库脚本执行失败");
    assertThat(cell(page, "验证通过和失败准则第 1 行期限")).hasValue("");
    assertThat(form.field("问题跟踪策略")).hasValue("运维组长每天检查，工单关闭为止");
    assertThat(page.locator(".fjs-form-field-error")).hasCount(0);
    assertThat(form.send()).isEnabled();
    seen(page, "plan-copied");
    page.getByText("撤销复制").click();
    assertThat(cell(page, "风险分析第 1 行风险")).hasValue("数据库空间不足");
  }

  private String requested(Page page) {
    OpenForm form = OpenForm.ofANew(page, "应急方案签署");
    form.fill("上线内容", "资产处置模块首次上线");
    form.fill("上线日期", "2026/3/6");
    form.fill("上线时间", "20:00");
    form.select("风险等级", "低");
    seen(page, "form-requestPlan");
    form.send().click();
    assertThat(page.locator(".registered")).containsText("已发起应急方案 YA-");
    return page.locator(".registered strong").innerText();
  }

  private void draft(Page page, String number) {
    OpenForm form = own(page, number);
    assertThat(cell(page, "风险分析第 1 行风险")).isVisible();
    form.send().click();
    for (String part : List.of("处置范围", "风险分析", "验证通过和失败准则", "处置方法", "问题跟踪策略")) {
      assertThat(form.column(part)).containsText("此项必填。");
    }
    assertThat(form.field("处置范围")).isFocused();
    form.fill("处置范围", "资产处置模块，全市预算单位");
    cell(page, "风险分析第 1 行风险").fill("上线超时");
    cell(page, "风险分析第 1 行可能性").selectOption("中");
    cell(page, "风险分析第 1 行影响").fill("影响次日业务");
    cell(page, "风险分析第 1 行应对措施").fill("21:30仍未完成则回退");
    page.locator("[aria-label=风险分析]").getByText("添加一行").click();
    assertThat(cell(page, "风险分析第 2 行风险")).isFocused();
    cell(page, "风险分析第 2 行风险").fill("数据库脚本执行失败");
    cell(page, "风险分析第 2 行可能性").selectOption("低");
    cell(page, "风险分析第 2 行影响").fill("资产卡片不能打开");
    cell(page, "风险分析第 2 行应对措施").fill("无");
    cell(page, "风险分析第 2 行上移").press("Enter");
    assertThat(cell(page, "风险分析第 1 行风险")).hasValue("数据库脚本执行失败");
    criterion(page, 1, "service-desk服务台", "卡片能打开", "打开十张卡片");
    assertThat(cell(page, "验证通过和失败准则第 1 行负责人")).hasValue("service-desk");
    criterion(page, 2, "engineer-2", "处置单打印超过十秒", "计时打印三张处置单");
    cell(page, "处置方法第 1 行步骤").fill("停止服务");
    cell(page, "处置方法第 1 行人员").fill("张三");
    cell(page, "处置方法第 1 行联系方式").fill("值班电话0513-85215000");
    form.fill("问题跟踪策略", "暂无");
    BROWSER.picture(page, "form-draftPlan");
    form.send().click();
    assertThat(cell(page, "风险分析第 1 行应对措施").locator("xpath=..").locator(".itsm-refused")).not().isEmpty();
    assertThat(form.column("问题跟踪策略")).containsText("问题跟踪策略不能写“暂无”，请写明具体内容。");
    seen(page, "form-draftPlan-refused");
    form.fill("问题跟踪策略", "运维组长每天检查，工单关闭为止");
    cell(page, "风险分析第 1 行应对措施").fill("执行前备份，失败时恢复备份");
    cell(page, "风险分析第 1 行应对措施").blur();
    complete(form);
  }

  private static void criterion(Page page, int row, String owner, String criterion, String method) {
    String place = "验证通过和失败准则第 %d 行".formatted(row);
    cell(page, place + "准则").fill(criterion);
    cell(page, place + "验证方法").fill(method);
    cell(page, place + "预期值").fill("%d次都在三秒以内".formatted(row + 2));
    cell(page, place + "负责人").fill(owner);
    cell(page, place + "期限").fill("2026-03-07T12:00");
    cell(page, place + "期限").blur();
  }

  private static void returned(Page page, String number) {
    OpenForm form = take(page, number);
    assertThat(form.field("方案内容")).hasValue(Pattern.compile("[\\s\\S]*数据库脚本执行失败[\\s\\S]*"));
    assertThat(form.field("本人密码")).hasAttribute("type", "password");
    form.choose("退回修改");
    form.field("本人密码").pressSequentially("team-lead");
    assertThat(form.field("本人密码")).hasAttribute("type", "password");
    form.send().click();
    assertThat(form.column("签署意见")).containsText("此项必填。");
    form.fill("签署意见", "请写明由谁通知用户");
    page.locator("button:has-text('保存')").click();
    assertThat(page.evaluate("JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith('camunda-form')))").toString())
        .contains("请写明由谁通知用户").doesNotContain("password");
    seen(page, "plan-return");
    form.field("本人密码").fill("team-lead");
    form.field("本人密码").blur();
    complete(form);
  }

  /** Signs with a wrong password first, which locks the account for a moment, as at the sign-in page. */
  private void sign(OpenForm form, String person, String picture) {
    form.choose("同意并签署");
    form.field("本人密码").fill("wrong");
    form.field("本人密码").blur();
    form.page().waitForResponse("**/submit-form", () -> form.send().click());
    assertThat(form.page().locator(".page-notifications")).containsText("密码");
    seen(form.page(), picture);
    time.set(time.instant().plusSeconds(60));
    form.fill("本人密码", person);
    complete(form);
  }

  private static void notMet(Page page, String number) {
    OpenForm form = own(page, number);
    form.choose("不成立");
    form.fill("实测结果", "十张中有两张打不开");
    form.fill("证据", "截图保存在共享目录的上线文件夹");
    seen(page, "plan-answer");
    complete(form);
  }

  private void drafted(String number) {
    calls.done("engineer", number, "draftPlan", Map.of("form", "FULL", "scope", "凭单打印模块，全市预算单位", "tracking", "运维组长每天检查，工单关闭为止",
        "risks", """
            [{"risk":"数据库脚本执行失败","likelihood":"LOW","effect":"凭单不能打印","measure":"执行前备份，失败时恢复备份"}]""",
        "criteria", """
            [{"kind":"PASS","criterion":"凭单打印正确","method":"打印十张凭单","expected":"十张全部正确","owner":"service-desk",
              "deadline":"2026-03-07T12:00:00+08:00"},
             {"kind":"FAIL","criterion":"打印一张超过十秒","method":"打印三张并计时","expected":"每张不到三秒","owner":"engineer-2",
              "deadline":"2026-03-07T12:00:00+08:00"}]""",
        "actions", """
            [{"step":"停止服务并通知用户","who":"张三","contact":"值班电话0513-85215000"}]"""), true);
  }

  private void signed(String number) {
    for (String person : List.of("team-lead", "security-officer", "bureau-operator")) {
      calls.done(person, number, "signPlan", Map.of("decision", "APPROVE", "password", person));
    }
  }

  private JsonNode plan(String number) {
    return caller.as("auditor").get("/api/plans/" + number).body();
  }

  /** A cell, or a button of a row, by what it is called. */
  private static Locator cell(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private static void show(Page page, String number) {
    BROWSER.show(page, "tasklist/default/#/plan?number=" + number);
    assertThat(page.locator(".ticket-head")).containsText(number);
  }

  private static Page tasklist(String person) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    return page;
  }

  /** A task of the role's, which somebody claims. */
  private static OpenForm take(Page page, String number) {
    open(page, "本组待领", number);
    page.locator("button.claim").click();
    return ready(page);
  }

  /** A task that is for one person alone. */
  private static OpenForm own(Page page, String number) {
    open(page, "我的待办", number);
    return ready(page);
  }

  private static void open(Page page, String list, String number) {
    BROWSER.show(page, "tasklist/default/");
    page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText(list)).click();
    page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number)).first().click();
  }

  private static OpenForm ready(Page page) {
    assertThat(page.locator("button:has-text('完成')")).isEnabled();
    BROWSER.settle(page);
    return new OpenForm(page);
  }

  private static void complete(OpenForm form) {
    form.page().waitForResponse("**/submit-form", () -> form.send().click());
    assertThat(form.page().locator("button:has-text('完成')")).hasCount(0);
  }

  /** A picture of the window, in which everything is Chinese but the name of a word processor. */
  private static void seen(Page page, String picture) {
    BROWSER.picture(page, picture);
    assertThat(BROWSER.english(page).stream().filter(line -> !line.equals("下载 Word"))).isEmpty();
  }
}
