package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
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

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private final String newcomer = "newcomer";

  @Autowired
  Caller caller;

  @Autowired
  EmptyLists lists;

  @Autowired
  IdentityService identity;

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
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("账号 li-si 已新建");
    press(own, "li-si", "申请角色");
    made.locator("[name=role]").selectOption("specialist");
    made.locator("[name=reason]").fill("接替二线");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("采购人信息科确认后生效");
    press(own, "li-si", "重置密码");
    own.getByText("确认重置").click();
    assertThat(own.locator("code")).hasText(Pattern.compile("\\S{16}"));
    press(own, "newcomer", "停用");
    made.locator("[name=reason]").fill("调离本项目");
    made.locator("button[type=submit]").click();
    assertThat(own).containsText("已停用：调离本项目");
    BROWSER.picture(officer, "accounts");
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
