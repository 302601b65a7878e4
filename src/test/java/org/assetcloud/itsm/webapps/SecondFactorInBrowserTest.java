package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.factor.TestPhone;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.LogsNoSecrets;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The second factor as people meet it (R7.1): enrolled on the own account's page, asked for at the next sign-in, reset by the officer. */
@Tag("full")
@Tag("browser")
@WiredTest
class SecondFactorInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private final String person = "0-wang-" + UUID.randomUUID().toString().substring(0, 8);

  @Autowired
  TestPeople people;

  @Autowired
  TestPhone phone;

  @Autowired
  EmptyLists lists;

  @Autowired
  IdentityService identity;

  @BeforeEach
  void somebody() {
    lists.make();
    people.create(person, Role.ENGINEER);
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(person);
  }

  @Test
  void oneEnrolsSignsInWithACodeAndWithARecoveryCodeAndTheOfficerResets() {
    Page page = BROWSER.openAs(person);
    BROWSER.show(page, "tasklist/default/#/me");
    Locator own = page.locator(".itsm-page");
    own.getByText("启用登录验证码").click();
    enrolStep(own, "wrong");
    assertThat(own).containsText("密码不正确");
    enrolStep(own, person);
    assertThat(own.locator("img.itsm-qr")).isVisible();
    Assertions.assertThat((Integer) own.locator("img.itsm-qr").evaluate("image => image.naturalWidth")).as("the picture is one").isPositive();
    String secret = own.locator("code.itsm-secret").textContent().replace(" ", "");
    LogsNoSecrets.keep(secret);
    BROWSER.picture(page, "second-factor-enrolling");
    own.locator("[name=code]").fill(phone.wrong(secret));
    own.locator("button.btn-primary").click();
    assertThat(own).containsText("验证码不正确");
    own.locator("[name=code]").fill(phone.next(secret));
    own.locator("button.btn-primary").click();
    assertThat(own.locator(".itsm-codes code")).hasCount(10);
    List<String> recovery = own.locator(".itsm-codes code").allTextContents();
    recovery.forEach(LogsNoSecrets::keep);
    BROWSER.picture(page, "second-factor-recovery-codes");
    own.getByText("已经保存，继续").click();
    assertThat(own).containsText("未用的恢复码还有 10 个");
    BROWSER.picture(page, "second-factor-own-account");

    Page again = BROWSER.open();
    BROWSER.signIn(again, person, person);
    assertThat(again).hasURL(Pattern.compile(".*/sign-in/code"));
    BROWSER.picture(again, "sign-in-code");
    code(again, phone.wrong(secret));
    assertThat(again.locator(".refused")).containsText("验证码不正确，或者已经用过");
    Assertions.assertThat(BROWSER.english(again)).isEmpty();
    code(again, phone.next(secret));
    assertThat(again.locator("main")).containsText("当前用户");
    again.locator("button.quiet, form button").last().click();
    BROWSER.signIn(again, person, person);
    code(again, recovery.get(0).toUpperCase());
    assertThat(again.locator("main")).containsText("当前用户");
    BROWSER.show(again, "tasklist/default/#/me");
    assertThat(again.locator(".itsm-page")).containsText("未用的恢复码还有 9 个");

    Page officer = BROWSER.openAs("security-officer");
    BROWSER.show(officer, "tasklist/default/#/accounts");
    Locator line = officer.locator(".itsm-page tr", new Page.LocatorOptions().setHasText(person)).first();
    assertThat(line).containsText("已启用验证码");
    line.getByText("重置验证码").click();
    BROWSER.picture(officer, "second-factor-reset");
    officer.getByText("确认重置").click();
    assertThat(officer.locator(".itsm-page")).containsText("的登录验证码已重置");
    assertThat(officer.locator(".itsm-page")).containsText("安全管理员重置登录验证码");
    again.navigate("/");
    assertThat(again).hasURL(Pattern.compile(".*/sign-in"));
  }

  @Test
  void thePageOfItsOwnEnrolsAsWell() {
    Page page = BROWSER.openAs(person);
    page.navigate("/second-factor");
    Locator own = page.locator("main");
    BROWSER.picture(page, "second-factor");
    enrolStep(own, person);
    String secret = own.locator("code.itsm-secret").textContent().replace(" ", "");
    BROWSER.picture(page, "second-factor-phone");
    own.locator("[name=code]").fill(phone.next(secret));
    own.locator("button.btn-primary").click();
    assertThat(own.locator(".itsm-codes code")).hasCount(10);
    BROWSER.picture(page, "second-factor-codes");
    own.getByText("已经保存，继续").click();
    assertThat(page.locator("main")).containsText("当前用户");
    page.navigate("/second-factor");
    assertThat(own).containsText("您已经启用了登录验证码");
  }

  private static void enrolStep(Locator own, String password) {
    own.locator("[name=password]").fill(password);
    own.getByText("下一步").click();
  }

  private static void code(Page page, String code) {
    page.fill("#code", code);
    page.click("button[type=submit]");
    page.waitForLoadState();
  }
}
