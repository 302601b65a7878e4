package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes as people carry them through in Tasklist (R7.4): each form, the tab beside it, the pages about changes. */
@Tag("full")
@Tag("browser")
@WiredTest
class ChangeInBrowserTest {

  private static final String WINDOW_OPENS = "timerEvent_windowOpens";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  ChangeCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  PlanCalls plans;

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
  void aChangeIsRequestedReturnedRevisedApprovedCarriedOutAndVerified() {
    Page engineer = tasklist("engineer");
    String number = requested(engineer);
    Page lead = tasklist("team-lead");
    assess(lead, number, "change-assess");

    Page bureau = tasklist("bureau-operator");
    bell(bureau, number);
    OpenForm vote = take(bureau, number);
    vote.choose("退回修改");
    vote.send().click();
    assertThat(vote.column("审批意见")).containsText("此项必填。");
    vote.fill("审批意见", "请补充回归测试");
    seen(bureau, "change-return");
    complete(vote);

    OpenForm revision = own(engineer, number);
    assertThat(revision.field("退回的原因")).hasValue(Pattern.compile("[\\s\\S]*请补充回归测试[\\s\\S]*"));
    revision.fill("测试情况", "测试环境打印正常，已补回归测试");
    seen(engineer, "change-revise");
    complete(revision);

    assess(lead, number, "change-assess-again");
    besides(lead, number);
    vote(lead, number, "change-vote");
    vote(bureau, number, "change-vote-bureau");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
    String plan = plans.signedFor(number);
    calls.fire(number, WINDOW_OPENS);

    Page implementer = tasklist("engineer-2");
    OpenForm work = take(implementer, number);
    work.choose("已完成");
    seen(implementer, "change-implement");
    complete(work);
    plans.answeredWell(plan);

    Page verifier = tasklist("service-desk");
    OpenForm verify = own(verifier, number);
    verify.choose("通过");
    seen(verifier, "change-verify");
    complete(verify);

    assertThat(calls.status(number)).isEqualTo("CLOSED");
    BROWSER.show(engineer, "tasklist/default/#/change?number=" + number);
    assertThat(engineer.locator(".ticket-head")).containsText("已关闭");
    assertThat(engineer.locator(".ticket-head")).containsText("成功");
    assertThat(engineer.locator(".not-counted")).containsText("不再有效");
    assertThat(engineer.locator(".ticket-notes")).containsText("提交第 2 版。");
    seen(engineer, "change-closed");
  }

  @Test
  void anEmergencyIsBegunWithOneVoteApprovedAfterwardsAndReviewed() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("modules", calls.registered(List.of("凭单打印" + System.nanoTime())), "type", "EMERGENCY",
        "windowFrom", "2026-03-02T10:00:00+08:00", "windowTo", "2026-03-02T14:00:00+08:00"));
    String number = calls.asked(request);
    Page bureau = tasklist("bureau-operator");
    vote(bureau, number, "emergency-vote");
    calls.fire(number, WINDOW_OPENS);

    Page implementer = tasklist("engineer-2");
    OpenForm work = take(implementer, number);
    work.choose("已完成");
    complete(work);
    Page verifier = tasklist("service-desk");
    OpenForm verify = own(verifier, number);
    verify.choose("通过");
    complete(verify);

    Page lead = tasklist("team-lead");
    assess(lead, number, "emergency-assess");
    assertThat(calls.status(number)).isEqualTo("AWAITING_LATE_APPROVAL");
    vote(lead, number, "emergency-late-vote");
    Page other = tasklist("bureau-operator-2");
    vote(other, number, "emergency-late-vote-bureau");

    OpenForm review = take(bureau, number);
    review.fill("复核结论", "处理得当");
    seen(bureau, "emergency-review");
    complete(review);
    assertThat(calls.status(number)).isEqualTo("CLOSED");
    BROWSER.show(bureau, "tasklist/default/#/change?number=" + number);
    assertThat(bureau.locator(".itsm-page")).containsText("紧急先行批准");
    assertThat(bureau.locator(".itsm-page")).containsText("事后补审批");
    seen(bureau, "emergency-closed");
  }

  @Test
  void aChangeIsFoundAnnotatedAndTakenBackByItsRequester() {
    time.set(at("2026-03-02T09:30"));
    Map<String, Object> request = calls.request();
    String title = "凭单" + System.nanoTime();
    request.putAll(Map.of("title", title, "modules", calls.registered(List.of("凭单打印" + title)), "units", List.of("市图书馆")));
    String number = calls.asked(request);
    Page page = tasklist("engineer");
    page.locator("a[href^='#/changes']").first().click();
    page.getByLabel("编号、标题或原因").fill(title);
    page.getByLabel("类型").selectOption("一般变更");
    page.locator(".itsm-form button[type=submit]").click();
    assertThat(page.locator(".change-list tbody tr")).hasCount(1);
    assertThat(page.locator(".change-list tbody tr")).containsText("待评估");
    assertThat(page.locator(".change-list tbody tr")).containsText("还有 4天10小时开始");
    seen(page, "change-search");
    page.locator(".change-list a").click();

    assertThat(page.locator(".ticket-head")).containsText(number);
    step(page, "添加备注", "备注", "已与预算单位沟通", "保存备注");
    assertThat(page.locator(".ticket-notes li").first()).containsText("已与预算单位沟通");
    page.locator(".ticket-steps").getByText("收回修改").click();
    page.locator(".itsm-form textarea").fill("换个时间");
    seen(page, "change-take-back");
    page.locator(".itsm-form button[type=submit]").click();
    assertThat(page.locator(".ticket-head")).containsText("待修改");
    assertThat(page.locator("a.btn-primary")).containsText("去办理：修改变更");
    step(page, "取消变更", "取消原因", "不改了", "取消变更");
    assertThat(page.locator(".ticket-head")).containsText("已取消");

    Page cockpit = BROWSER.openAs("auditor");
    BROWSER.show(cockpit, "cockpit/default/#/changes?text=" + number);
    assertThat(cockpit.locator(".change-list tbody tr")).hasCount(1);
    seen(cockpit, "cockpit-changes");
    cockpit.locator(".change-list a").click();
    assertThat(cockpit.locator(".ticket-head")).containsText("已取消");
    assertThat(cockpit.locator(".ticket-steps button")).hasCount(0);
    seen(cockpit, "cockpit-change");
  }

  @Test
  void theCalendarShowsChangesAndFreezesWhichAreEnteredAndLiftedThere() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("title", "资产卡片增加条码", "modules", calls.registered(List.of("资产卡片"))));
    String number = calls.approved(request);
    String reason = "春季资产盘点";
    Page page = tasklist("bureau-operator");
    BROWSER.show(page, "tasklist/default/#/change-calendar?month=2026-03");
    assertThat(page.locator(".change-calendar")).containsText(number);
    page.getByText("登记冻结期", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("开始时间").fill("2026-3-6 21:00");
    page.getByLabel("结束时间").fill("2026/03/09 08:00");
    page.getByLabel("冻结原因").fill(reason);
    page.getByLabel("模块（每行一个，不填表示全部模块）").fill(String.valueOf(((List<?>) request.get("modules")).get(0)));
    BROWSER.picture(page, "change-freeze");
    page.locator(".itsm-form button[type=submit]").click();

    assertThat(page.locator(".change-calendar")).containsText("冻结：" + reason);
    BROWSER.picture(page, "change-calendar");
    assertThat(BROWSER.english(page)).isEmpty();
    BROWSER.show(page, "tasklist/default/#/change?number=" + number);
    assertThat(page.locator(".change-conflicts")).containsText(reason);
    seen(page, "change-conflict");

    Page engineer = tasklist("engineer");
    BROWSER.show(engineer, "tasklist/default/#/change-calendar?month=2026-03");
    assertThat(frozen(engineer, reason)).containsText("采购人");
    assertThat(frozen(engineer, reason).getByText("解除")).hasCount(0);
    BROWSER.show(page, "tasklist/default/#/change-calendar?month=2026-03");
    lift(page, reason);
    assertThat(page.locator(".itsm-page tr").filter(new Locator.FilterOptions().setHasText(reason)).last()).containsText("解除：提前完成");
    assertThat(page.locator(".change-calendar")).not().containsText(reason);
  }

  @Test
  void theProjectManagerProposesATemplateAndTheBureauApprovesIt() {
    String title = "每周数据清理" + System.nanoTime();
    Page manager = tasklist("project-manager");
    BROWSER.show(manager, "tasklist/default/#/change-templates");
    manager.getByText("提出模板", new Page.GetByTextOptions().setExact(true)).click();
    manager.getByLabel("标题").fill(title);
    manager.getByLabel("变更种类").selectOption("系统优化");
    manager.getByLabel("涉及模块").fill(calls.registered(List.of("清理" + title)).get(0));
    manager.getByLabel("实施步骤").fill("执行清理脚本");
    manager.getByLabel("测试情况").fill("每周执行");
    manager.getByLabel("回退步骤").fill("从备份恢复");
    seen(manager, "change-template");
    manager.locator(".itsm-form button[type=submit]").click();
    assertThat(template(manager, title)).containsText("待批准");
    template(manager, title).getByText("批准", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(manager.locator("main > .ticket > .itsm-refused")).hasText("只有采购人信息科可以批准变更模板。");

    Page bureau = tasklist("bureau-operator");
    BROWSER.show(bureau, "tasklist/default/#/change-templates");
    template(bureau, title).getByText("批准", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(template(bureau, title)).containsText("已批准");
    seen(bureau, "change-templates");

    Page engineer = tasklist("engineer");
    OpenForm form = OpenForm.ofANew(engineer, "变更审批");
    form.choose("标准变更（按模板）");
    form.fill("变更模板编号", template(bureau, title).locator("td").first().innerText());
    assertThat(form.column("变更模板编号")).containsText(title);
    form.fill("变更原因", "每周例行");
    form.fill("实施人", "engineer-2");
    form.fill("验证人", "service-desk");
    form.fill("窗口开始日期", "2026/3/6");
    form.fill("窗口开始时间", "20:00");
    form.fill("窗口结束日期", "2026/3/6");
    form.fill("窗口结束时间", "22:00");
    seen(engineer, "form-requestChange-standard");
    form.send().click();
    assertThat(engineer.locator(".registered")).containsText("已提出变更 BG-");
    String number = engineer.locator(".registered strong").innerText();
    engineer.locator(".registered a").click();
    assertThat(engineer.locator(".ticket-head")).containsText(number);
    assertThat(engineer.locator(".ticket-head")).containsText("已批准");
    seen(engineer, "change-standard");

    template(bureau, title).getByText("停用", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(template(bureau, title)).containsText("已停用");
  }

  @Test
  void howMuchTimeIsLeftForAPlanIsSaidBeforeAReleaseIsAskedFor() {
    Page engineer = tasklist("engineer");
    OpenForm form = OpenForm.ofANew(engineer, "变更审批");
    form.choose("一般变更");
    form.select("变更种类", "打补丁");
    form.fill("窗口开始日期", "2026/3/4");
    form.fill("窗口开始时间", "20:00");
    assertThat(engineer.locator(".lead-time")).hasText("距上线不足 3 个工作日，即使现在就批准，编制和签署应急方案的时间也将按比例缩短："
        + "3月2日 14:50 前提交，3月4日 14:10 前签署。");
    form.field("变更原因").focus();
    engineer.keyboard().type("预算单位反映凭单缺少联系人");
    assertThat(form.field("变更原因")).isFocused();
    assertThat(form.field("变更原因")).hasValue("预算单位反映凭单缺少联系人");
    engineer.locator(".lead-time").scrollIntoViewIfNeeded();
    seen(engineer, "form-requestChange-soon");

    form.fill("窗口开始日期", "2026/3/13");
    assertThat(engineer.locator(".lead-time")).hasCount(0);
  }

  private static Locator template(Page page, String title) {
    return page.locator(".change-templates tbody tr").filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Locator frozen(Page page, String reason) {
    return page.locator(".itsm-page section tr").filter(new Locator.FilterOptions().setHasText(reason));
  }

  private static void lift(Page page, String reason) {
    frozen(page, reason).getByText("解除").click();
    page.getByLabel("解除原因").fill("提前完成");
    page.locator(".itsm-form button[type=submit]").click();
  }

  private static void step(Page page, String name, String label, String text, String send) {
    page.locator(".ticket-steps").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    page.locator(".itsm-form").getByLabel(label).fill(text);
    page.locator(".itsm-form button[type=submit]").getByText(send).click();
  }

  private String requested(Page page) {
    OpenForm form = OpenForm.ofANew(page, "变更审批");
    form.choose("一般变更");
    form.send().click();
    assertThat(form.column("标题")).containsText("此项必填。");
    form.fill("标题", "凭单增加联系人");
    form.select("变更种类", "打补丁");
    form.fill("变更原因", "预算单位反映凭单缺少联系人");
    form.fill("涉及模块", "凭单打印");
    form.fill("影响单位", "市图书馆、市档案馆");
    form.fill("实施人", "engineer-2");
    assertThat(form.column("实施人")).containsText("（engineer-2）");
    form.field("验证人").focus();
    assertThat(form.field("验证人")).hasAttribute("list", "change-verifier");
    form.field("验证人").fill("service-desk服务台");
    form.field("验证人").blur();
    assertThat(form.field("验证人")).hasValue("service-desk");
    assertThat(form.column("验证人")).containsText("（service-desk）");
    form.fill("窗口开始日期", "2026/3/6");
    form.fill("窗口开始时间", "20:00");
    form.fill("窗口结束日期", "2026/3/6");
    form.fill("窗口结束时间", "22:00");
    BROWSER.picture(page, "form-requestChange");
    form.fill("实施步骤", "一、备份模板\n二、替换模板");
    form.fill("测试情况", "测试环境打印正常");
    form.fill("回退步骤", "恢复原模板");
    seen(page, "form-requestChange-end");
    form.send().click();
    assertThat(page.locator(".registered")).containsText("已提出变更 BG-");
    return page.locator(".registered strong").innerText();
  }

  private static void assess(Page page, String number, String picture) {
    OpenForm form = take(page, number);
    form.choose("单个单位");
    form.choose("可完全回退");
    form.choose("不涉及数据");
    seen(page, picture);
    complete(form);
  }

  private static void vote(Page page, String number, String picture) {
    OpenForm form = take(page, number);
    form.choose("同意");
    seen(page, picture);
    complete(form);
  }

  private static void bell(Page page, String number) {
    page.locator("a.bell").click();
    Locator told = page.locator(".bell-panel li a").filter(new Locator.FilterOptions().setHasText(number)).first();
    assertThat(told).containsText("请您审批。");
    seen(page, "change-bell");
    told.click();
    assertThat(page.locator(".ticket-head")).containsText(number);
    assertThat(page.locator("a.btn-primary")).containsText("去办理：审批变更");
  }

  /** The change beside a task, as it waits for votes after it was returned once. */
  private static void besides(Page page, String number) {
    open(page, "本组待领", number);
    page.locator("button.claim").waitFor();
    page.getByText("详情", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".change-votes").first()).containsText("尚未投票");
    assertThat(page.locator(".not-counted .change-votes")).containsText("请补充回归测试");
    seen(page, "change-tab");
    BROWSER.show(page, "tasklist/default/#/change?number=" + number);
    assertThat(page.locator(".change-votes").first()).containsText("尚未投票");
    seen(page, "change-page");
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

  private static void seen(Page page, String picture) {
    BROWSER.picture(page, picture);
    assertThat(BROWSER.english(page)).isEmpty();
  }
}
