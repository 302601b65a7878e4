package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an account as people see it (R7.1): the first sign-in, the own account, and the end of it in the middle of work. */
@Tag("full")
@Tag("browser")
@WiredTest
class AccountInBrowserTest {

  private static final String GIVEN = "Given-2026-xyz";
  private static final String OWN = "Chosen-2026-xyz";

  /** Records of sign-ins and of requests outlive the accounts that other tests made. */
  private static final Pattern OF_PEOPLE_WHO_ARE_GONE = Pattern.compile("\\t127\\.0\\.0\\.1\\t|^(?:QX-\\S+\\t)?\\S+\\t(?:%s)\\t"
      .formatted(Stream.of(Role.values()).map(Role::label).collect(Collectors.joining("|"))));

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private final String newcomer = "newcomer";
  private final String program = "program.monitor-" + Long.toString(System.nanoTime(), 36);
  private String key;

  @Autowired
  Caller caller;

  @Autowired
  EmptyLists lists;

  @Autowired
  IdentityService identity;

  @Autowired
  Clock clock;

  @BeforeEach
  void somebodyIsGivenAnAccount() {
    lists.make();
    Assertions.assertThat(caller.as("security-officer").post("/api/accounts", Map.of("id", newcomer, "name", "张三", "password", GIVEN)).status())
        .isEqualTo(201);
    identity.createMembership(newcomer, "engineer");
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(newcomer);
    identity.deleteUser("li-si");
  }

  @Test
  void theFirstSignInLeadsToTheChangeAndWhoIsDisabledIsOutInTheMiddleOfWork() {
    Page page = BROWSER.open();
    BROWSER.signIn(page, newcomer, GIVEN);
    assertThat(page).hasURL(Pattern.compile(".*/own-password"));
    assertThat(page.locator("main")).containsText("您的密码是一次性的");
    page.navigate("/camunda/app/tasklist/default/");
    assertThat(page).hasURL(Pattern.compile(".*/own-password"));
    fill(page, GIVEN, OWN, "Chosen-2026-xyy");
    assertThat(page.locator(".refused")).hasText("两次输入的新密码不一样，请重新输入。");
    fill(page, GIVEN, "short", "short");
    assertThat(page.locator(".refused")).containsText("10 至 100 个字符");
    BROWSER.picture(page, "own-password");
    fill(page, GIVEN, OWN, OWN);
    assertThat(page.locator("main")).containsText("当前用户：张三（运维工程师）");
    BROWSER.picture(page, "start");

    BROWSER.show(page, "tasklist/default/");
    assertThat(page.locator("body")).containsText("张三");
    assertThat(page.locator("body")).not().containsText("null");
    assertThat(page.locator("body")).not().containsText("三 张");

    Assertions.assertThat(caller.as("security-officer").post("/api/accounts/" + newcomer + "/disable", Map.of("reason", "调离本项目")).status())
        .isEqualTo(204);
    page.navigate("/camunda/app/tasklist/default/");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    BROWSER.signIn(page, newcomer, OWN);
    assertThat(page.locator(".refused")).isVisible();
  }

  @Test
  void oneChangesThePasswordAndEndsASessionOnThePageOfTheOwnAccount() {
    caller.as(newcomer, GIVEN).put("/api/me/password", Map.of("current", GIVEN, "new", OWN));
    Caller.Browser elsewhere = caller.browser();
    elsewhere.signIn(newcomer, OWN);
    Page page = BROWSER.open();
    BROWSER.signIn(page, newcomer, OWN);

    BROWSER.show(page, "tasklist/default/");
    page.getByText("我的账号").first().click();

    Locator own = page.locator(".itsm-page");
    assertThat(own).containsText("张三");
    assertThat(own).containsText("运维工程师");
    assertThat(own.getByText("本次登录")).hasCount(1);
    BROWSER.picture(page, "own-account");
    own.getByText("结束这个登录").click();
    assertThat(own.getByText("结束这个登录")).hasCount(0);
    Assertions.assertThat(elsewhere.get("/api/tickets").status()).isEqualTo(401);
    own.locator("button", new Locator.LocatorOptions().setHasText("修改密码")).click();
    own.locator("[name=current]").fill("wrong-2026-xyz");
    own.locator("[name=new]").fill("Newer-2026-xyz");
    own.locator("[name=again]").fill("Newer-2026-xyz");
    own.locator("button[type=submit]").click();
    assertThat(own).containsText("现在的密码不正确");
    BROWSER.picture(page, "own-account-password");
    own.locator("[name=current]").fill(OWN);
    own.locator("button[type=submit]").click();
    assertThat(own).containsText("密码已修改");
    Assertions.assertThat(caller.as(newcomer, "Newer-2026-xyz").get("/api/me").body().path("id").asText()).isEqualTo(newcomer);
    Assertions.assertThat(BROWSER.english(page)).allMatch(line -> line.contains("Chrome · Linux"));
  }

  @Test
  void theOfficerMakesAnAccountAsksForARoleResetsAndDisables() {
    Page officer = BROWSER.openAs("security-officer");
    BROWSER.show(officer, "tasklist/default/#/accounts");
    assertThat(officer.locator("a[href^='#/accounts']").first()).isVisible();
    Locator own = officer.locator(".itsm-page");
    assertThat(own).containsText("登录记录");
    own.locator("button.btn-primary").first().click();
    Locator made = own.locator(".itsm-form").first();
    made.locator("[name=id]").fill("li-si");
    made.locator("[name=name]").fill("李四");
    String oneTime = made.locator("[name=password]").inputValue();
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("账号 li-si 已新建");
    assertThat(own.locator("code")).hasText(oneTime);
    press(own, "li-si", "申请角色");
    made.locator("[name=role]").selectOption("specialist");
    made.locator("[name=reason]").fill("接替二线");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("采购人信息科确认后生效");
    press(own, "li-si", "重置密码");
    own.getByText("确认重置").click();
    assertThat(own.locator("code")).hasText(Pattern.compile("\\S{16}"));
    press(own, "newcomer", "收回角色");
    made.locator("[name=role]").selectOption("engineer");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("角色已收回");
    Assertions.assertThat(identity.createGroupQuery().groupMember(newcomer).count()).isZero();
    press(own, "newcomer", "停用");
    made.locator("[name=reason]").fill("调离本项目");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("已停用：调离本项目");
    BROWSER.picture(officer, "accounts");
    press(own, "newcomer", "启用");
    made.locator("[name=reason]").fill("调回本项目");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("账号已启用");
    for (int i = 0; i < 5; i++) {
      caller.as(newcomer, "Wrong-2026-" + i).get("/api/time");
    }
    Assertions.assertThat(caller.as(newcomer, GIVEN).get("/api/time").status()).isEqualTo(401);
    press(own, "newcomer", "解锁");
    assertThat(own).containsText("已解锁，可以立即登录");
    Assertions.assertThat(caller.as(newcomer, GIVEN).get("/api/time").status()).isEqualTo(403);

    makeAProgram(officer, own.locator(".itsm-programs"));
    confirmWhatWasAsked();
  }

  private void makeAProgram(Page officer, Locator programs) {
    programs.getByText("新建程序账号").click();
    Locator made = programs.locator(".itsm-form");
    made.locator("[name=id]").fill(program);
    made.locator("[name=name]").fill("监控系统");
    made.locator("[name=addresses]").fill("127.0.0.1，10.1.2.0/24");
    made.locator("[name=until]").fill(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).plusMonths(6).toString());
    made.locator("[name=reason]").fill("发现故障时登记工单");
    made.locator("button[type=submit]").click();
    assertThat(made).containsText("请至少选择一项可以调用的接口");
    made.getByText("可以：登记工单").click();
    made.getByText("可以：查询工单").click();
    BROWSER.picture(officer, "program-new");
    made.locator("button[type=submit]").click();
    assertThat(programs.locator("code")).hasText(Pattern.compile("\\S{43}"));
    programs.scrollIntoViewIfNeeded();
    BROWSER.picture(officer, "program-key");
    key = programs.locator("code").textContent();
    programs.getByText("已保存，关闭").click();
    assertThat(programs.locator("code")).hasCount(0);
    assertThat(programs.locator("tr", new Locator.LocatorOptions().setHasText(program))).containsText("待确认");
    Assertions.assertThat(BROWSER.english(officer)).allMatch(line -> OF_PEOPLE_WHO_ARE_GONE.matcher(line).find());
  }

  /** A role and a program, by the form of the same task. */
  private void confirmWhatWasAsked() {
    Page operator = BROWSER.openAs("bureau-operator");
    confirm(operator, "授予角色：二线专家", "confirm-role");
    Assertions.assertThat(identity.createGroupQuery().groupMember("li-si").groupId("specialist").count()).isEqualTo(1);
    confirm(operator, "程序账号：监控系统", "confirm-program");
    Assertions.assertThat(caller.as(program, key).get("/api/tickets").status()).isEqualTo(200);
  }

  private static void confirm(Page operator, String title, String picture) {
    BROWSER.show(operator, "tasklist/default/");
    open(operator, "本组待领", title);
    operator.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
    open(operator, "我的待办", title);
    OpenForm form = new OpenForm(operator);
    form.choose("同意");
    BROWSER.picture(operator, picture);
    operator.waitForResponse("**/submit-form", () -> form.send().click());
  }

  private static void open(Page operator, String list, String title) {
    operator.locator(".task-filter .name a", new Page.LocatorOptions().setHasText(list)).click();
    assertThat(operator.locator(".task-filter.active")).containsText(list);
    BROWSER.settle(operator);
    operator.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(title)).first().click();
  }

  private static void press(Locator own, String account, String deed) {
    own.locator("tr", new Locator.LocatorOptions().setHasText(account)).first().getByText(deed, new Locator.GetByTextOptions().setExact(true)).click();
  }

  private static void fill(Page page, String current, String wanted, String again) {
    page.fill("#current", current);
    page.fill("#new", wanted);
    page.fill("#again", again);
    page.locator("#own-password button").click();
  }
}
