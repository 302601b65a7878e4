package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms as people fill them in at ten to midnight (R5.5): what is missing is said before sending, and nobody reads what another typed. */
@Tag("full")
@Tag("browser")
@WiredTest
class FormsInBrowserTest {

  private static final String ODD = " <script>alert(1)</script> 𠮷😀";
  /** The answers of the directory come as late as the test says. */
  private static final String HELD_BACK = """
      const ask = window.fetch;
      window.fetch = async (...request) => {
        const answer = await ask(...request);
        if (String(request[0]?.url ?? request[0]).includes('requesters?phone=')) {
          await new Promise(later => setTimeout(later, window.heldBack ?? 0));
        }
        return answer;
      };""";
  private static final String SERVER_REFUSAL = ".server-refusal";
  /** Something for a browser, nothing for who reads it. */
  private static final String UNSEEN = "\u200b\u200b";
  /** Milliseconds; form-js takes what was typed 300 after a key. */
  private static final int DRAWN = 350;
  private static final String RESPOND = "userTask_respondTicket";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  TaskService tasks;

  @BeforeEach
  void itIsTenToMidnight() {
    time.set(at("2026-02-14T23:50"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aCallIsRegisteredOnOneScreenAndReadBackAsItWasTyped() {
    String title = UUID.randomUUID() + ODD;
    OpenForm form = startForm("service-desk");
    assertThat(form.field("电话")).isFocused();
    assertThat(form.field("渠道")).hasValue("电话");
    assertThat(form.field("报告日期")).hasCount(0);
    BoundingBox send = form.send().boundingBox();
    assertThat(send.y + send.height).as("the whole form fits the screen").isLessThanOrEqualTo(900);

    form.fill("电话", "0513-85215000");
    form.fill("报告人", "张三" + ODD);
    form.fill("单位", "市图书馆" + ODD);
    form.choose("其他");
    form.select("类别", "系统故障");
    form.choose("重大");
    form.fill("标题", title);
    form.fill("情况描述", "第一行" + ODD + "\n第二行");
    BROWSER.picture(form.page(), "form-registerTicket");
    assertThat(BROWSER.english(form.page())).allMatch(line -> line.contains("alert"));
    send(form);

    JsonNode ticket = ticket(title);
    assertThat(ticket.get("requesterName").asText()).isEqualTo("张三" + ODD);
    assertThat(ticket.get("requesterUnit").asText()).isEqualTo("市图书馆" + ODD);
    assertThat(ticket.get("requesterKind").asText()).isEqualTo("OTHER");
    assertThat(ticket.get("severity").asText()).isEqualTo("MAJOR");
    assertThat(ticket.get("description").asText()).isEqualTo("第一行" + ODD + "\n第二行");
    assertThat(ticket.get("lateEntry").asBoolean()).isFalse();
  }

  @Test
  void whetherACallWasAnsweredCanBeTakenBackAndIsAskedOfCallsAlone() {
    String title = UUID.randomUUID().toString();
    OpenForm form = startForm("service-desk");
    filled(form, title);

    form.tick("已当场接听");
    form.send().click();
    assertThat(form.column("已当场接听")).containsText("此项必填。");

    form.select("渠道", "邮件");
    assertThat(form.column("已当场接听")).hasCount(0);
    send(form);
    assertThat(ticket(title).get("channel").asText()).isEqualTo("EMAIL");
  }

  @Test
  void whatHappenedEarlierIsEnteredWithDateTimeAndReason() {
    String title = UUID.randomUUID().toString();
    OpenForm form = startForm("service-desk");
    filled(form, title);
    form.tick("事后补录");

    form.send().click();
    assertThat(form.column("补录原因")).containsText("此项必填。");
    assertThat(form.column("报告日期")).containsText("此项必填。");
    form.tick("事后补录");
    assertThat(form.send()).isEnabled();
    form.tick("事后补录");

    form.fill("报告日期", "2026/2/14");
    form.fill("报告时间", "20:37");
    form.fill("补录原因", "现场处理后登记" + ODD);
    BROWSER.picture(form.page(), "form-registerTicket-late");
    send(form);

    JsonNode ticket = ticket(title);
    assertThat(ticket.get("reportedAt").asText()).isEqualTo("2026-02-14T20:37:00+08:00");
    assertThat(ticket.get("lateEntry").asBoolean()).isTrue();
    assertThat(ticket.get("lateEntryReason").asText()).isEqualTo("现场处理后登记" + ODD);
  }

  @Test
  void whatTheServerRefusesStandsAtItsFieldUntilItIsPutRight() {
    OpenForm form = startForm("service-desk");
    filled(form, UNSEEN);
    form.tick("事后补录");
    form.fill("报告日期", "2026/2/15");
    form.fill("报告时间", "09:00");
    form.fill("补录原因", "现场处理后登记");
    form.page().waitForResponse("**/submit-form", () -> form.send().click());

    assertThat(refusal(form, "报告日期")).containsText("报告时间不能晚于现在");
    assertThat(refusal(form, "标题")).containsText("标题");
    assertThat(form.page().locator(SERVER_REFUSAL)).hasCount(2);
    BROWSER.picture(form.page(), "form-registerTicket-refused");
    form.fill("标题", UUID.randomUUID().toString());
    assertThat(refusal(form, "标题")).hasCount(0);
    form.fill("报告日期", "2026/2/14");
    form.fill("报告时间", "20:37");
    send(form);
  }

  @Test
  void whatTheServerRefusesOfATaskStandsAtItsField() {
    String number = calls.raised();
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    OpenForm form = taskForm(BROWSER.openAs("engineer"), number, RESPOND);
    form.choose("未联系上");
    form.fill("联系情况", UNSEEN);
    form.page().waitForResponse("**/submit-form", () -> form.send().click());

    assertThat(refusal(form, "联系情况")).containsText("请填写这次联系的情况。");
    assertThat(form.field("联系情况")).isFocused();
    BROWSER.picture(form.page(), "form-respondTicket-refused-by-server");
  }

  @Test
  void aWindowWithAHalfFilledFormClosesOnlyByItsButtonAndThenForgets() {
    OpenForm form = startForm("service-desk");
    form.fill("标题", "别人的内容");
    form.field("标题").press("Escape");
    form.page().mouse().click(20, 450);

    assertThat(form.field("标题")).hasValue("别人的内容");

    form.page().locator(".modal-footer").getByText("关闭").click();
    assertThat(form.field("标题")).hasCount(0);
    assertThat(OpenForm.ofANewTicket(form.page()).field("标题")).hasValue("");
  }

  @Test
  void whatSomebodySavedIsForgottenWhenAnotherSignsInOnTheSameComputer() {
    String number = calls.raised();
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    Page page = BROWSER.openAs("engineer");
    OpenForm mine = taskForm(page, number, RESPOND);
    mine.choose("已联系上");
    mine.fill("联系情况", "只给自己看的草稿");
    page.locator("button:has-text('保存')").click();
    assertThat(taskForm(page, number, RESPOND).field("联系情况")).hasValue("只给自己看的草稿");

    caller.as("engineer").post("/api/tickets/%s/hand-back".formatted(number), Map.of("reason", "换班"));
    calls.claim("engineer-2", calls.task("engineer-2", number, RESPOND));
    page.context().clearCookies();
    BROWSER.signIn(page, "engineer-2", "engineer-2");

    assertThat(taskForm(page, number, RESPOND).field("联系情况")).hasValue("");
    assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("草稿");
  }

  @Test
  void whoSignsOutLeavesNothingAndComesToTheSignInPage() {
    Page page = BROWSER.openAs("engineer");
    BROWSER.show(page, "tasklist/default/");
    page.evaluate("localStorage.setItem('camunda-form:some-task', '{\"comment\":\"草稿\"}')");
    BROWSER.show(page, "tasklist/default/");
    assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).contains("草稿");

    page.locator(".account .dropdown-toggle").click();
    page.locator(".logout a").click();

    assertThat(page.locator("[name=username]")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("草稿");
  }

  @Test
  void aKnownNumberFillsInWhatIsStillEmpty() {
    String ofTwo = reportedBy(Map.of("requesterName", "王五", "requesterUnit", "市体育局", "requesterKind", "OTHER"), phone());
    reportedBy(Map.of("requesterName", "赵六", "requesterUnit", "市教育局"), ofTwo);
    String ofOne = reportedBy(Map.of("requesterName", "李四", "requesterUnit", "市档案馆" + ODD, "requesterKind", "FINANCE_BUREAU"), phone());
    OpenForm form = startForm("service-desk");
    Page page = form.page();
    form.field("单位").pressSequentially("档案");
    assertThat(page.locator("#requester-units option").filter(new Locator.FilterOptions().setHasText("市档案馆" + ODD))).hasCount(1);
    form.fill("单位", "市图书馆");

    form.fill("电话", ofTwo);
    page.getByText("赵六（市教育局）").waitFor();
    BROWSER.picture(page, "form-registerTicket-known");
    page.getByText("王五（市体育局）").click();

    assertThat(form.field("报告人")).hasValue("王五");
    assertThat(form.field("单位")).hasValue("市图书馆");
    assertThat(page.getByText("其他", new Page.GetByTextOptions().setExact(true)).locator("input")).isChecked();

    form.fill("单位", "");
    form.fill("电话", ofOne);
    assertThat(page.locator(".requester-known")).containsText("已按通讯录填入：李四（市档案馆" + ODD + "）");
    assertThat(form.field("报告人")).hasValue("李四");
    assertThat(form.field("单位")).hasValue("市档案馆" + ODD);
    form.select("类别", "使用咨询");
    String title = UUID.randomUUID().toString();
    form.fill("标题", title);
    send(form);
    assertThat(ticket(title).get("requesterKind").asText()).isEqualTo("FINANCE_BUREAU");
  }

  /** The answer came while somebody typed, or less than 300 milliseconds after a key, and what was typed last was gone. */
  @ParameterizedTest
  @ValueSource(ints = {30, 120, 200})
  void whatIsTypedWhileTheDirectoryAnswersStays(int pace) {
    String known = reportedBy(Map.of("requesterName", "李四", "requesterUnit", "市档案馆", "requesterKind", "FINANCE_BUREAU"), phone());
    Page page = BROWSER.openAs("service-desk");
    page.addInitScript(HELD_BACK);
    for (int held : new int[] {0, 200, 500, 900, 1500}) {
      BROWSER.show(page, "tasklist/default/");
      OpenForm form = OpenForm.ofANewTicket(page);
      page.evaluate("held => { window.heldBack = held }", held);

      typed(form.field("电话"), known, pace);
      form.field("单位").focus();
      typed(form.field("单位"), "南通市崇川区教育体育局", pace);

      assertThat(page.locator(".requester-known")).containsText("已按通讯录填入：李四（市档案馆）");
      assertThat(form.field("单位")).hasValue("南通市崇川区教育体育局");
      assertThat(form.field("单位")).isFocused();
      assertThat(form.field("报告人")).hasValue("李四");
      assertThat(page.getByText("财政局", new Page.GetByTextOptions().setExact(true)).locator("input")).isChecked();
      page.waitForTimeout(DRAWN);
      assertThat(form.field("单位")).hasValue("南通市崇川区教育体育局");
    }
  }

  @Test
  void theAnswerOfTheDirectoryMovesNoFocusAndWaitsForWhoWritesChinese() {
    String known = reportedBy(Map.of("requesterName", "李四", "requesterUnit", "市档案馆", "requesterKind", "FINANCE_BUREAU"), phone());
    Page page = BROWSER.openAs("service-desk");
    page.addInitScript(HELD_BACK);
    BROWSER.show(page, "tasklist/default/");
    OpenForm form = OpenForm.ofANewTicket(page);
    typed(form.field("电话"), known, 30);
    page.keyboard().press("Tab");
    Object next = page.evaluate("document.activeElement.id");
    assertThat(page.locator(".requester-known")).containsText("已按通讯录填入：李四（市档案馆）");
    assertThat(form.field("单位")).hasValue("市档案馆");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(next);

    form.field("单位").fill("");
    form.field("报告人").fill("");
    form.fill("电话", "");
    page.evaluate("window.heldBack = 300");
    typed(form.field("电话"), known, 30);
    form.field("单位").focus();
    CDPSession keys = page.context().newCDPSession(page);
    keys.send("Input.imeSetComposition", JsonParser.parseString("{\"text\": \"nan tong\", \"selectionStart\": 8, \"selectionEnd\": 8}")
        .getAsJsonObject());
    page.waitForTimeout(1_500);
    assertThat(form.field("单位")).hasValue("nan tong");
    assertThat(form.field("报告人")).hasValue("");
    keys.send("Input.insertText", JsonParser.parseString("{\"text\": \"南通市\"}").getAsJsonObject());

    assertThat(form.field("报告人")).hasValue("李四");
    assertThat(form.field("单位")).hasValue("南通市");
  }

  /** Who has come to a field before the directory's answer stands in it. */
  @Test
  void whoBeginsToTypeInAFieldThatWasJustFilledInTypesInItsPlace() {
    String known = reportedBy(Map.of("requesterName", "李四", "requesterUnit", "市档案馆"), phone());
    OpenForm form = startForm("service-desk");
    typed(form.field("电话"), known, 30);
    form.field("单位").focus();
    assertThat(form.field("单位")).hasValue("市档案馆");

    typed(form.field("单位"), "市图书馆", 120);

    assertThat(form.field("单位")).hasValue("市图书馆");
  }

  /** As a person types, key by key. */
  private static void typed(Locator field, String text, int pace) {
    field.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(pace));
  }

  private static String phone() {
    return "0513-%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
  }

  private String reportedBy(Map<String, Object> requester, String phone) {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(requester);
    report.put("requesterPhone", phone);
    assertThat(calls.raise("service-desk", report).status()).isEqualTo(201);
    return phone;
  }

  private OpenForm startForm(String person) {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/");
    return OpenForm.ofANewTicket(page);
  }

  private OpenForm taskForm(Page page, String number, String step) {
    String task = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(step).singleResult().getId();
    BROWSER.show(page, "tasklist/default/#/?task=" + task);
    page.locator(".fjs-container textarea:enabled").first().waitFor();
    BROWSER.settle(page);
    return new OpenForm(page);
  }

  private static Locator refusal(OpenForm form, String label) {
    return form.column(label).locator(SERVER_REFUSAL);
  }

  private static void filled(OpenForm form, String title) {
    form.fill("报告人", "张三");
    form.fill("单位", "市图书馆");
    form.select("类别", "使用咨询");
    form.fill("标题", title);
  }

  private static void send(OpenForm form) {
    form.send().click();
    assertThat(form.page().locator(".modal-footer .btn-primary")).hasCount(0);
  }

  private JsonNode ticket(String title) {
    String task = tasks.createTaskQuery().processVariableValueEquals("title", title).singleResult().getId();
    return calls.ticket((String) tasks.getVariable(task, "number"));
  }
}
