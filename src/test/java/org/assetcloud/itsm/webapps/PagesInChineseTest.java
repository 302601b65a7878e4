package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people read is Chinese (R1.1), on every page that is there before the first ticket, for each of those who have it. */
@Tag("full")
@Tag("browser")
@WiredTest
class PagesInChineseTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Test
  void whoComesIsGreetedInChinese() {
    Page page = BROWSER.open();
    page.navigate("/sign-in");
    BROWSER.picture(page, "sign-in");

    assertThat(BROWSER.english(page)).isEmpty();

    BROWSER.signIn(page, "nobody", "nobody");
    BROWSER.picture(page, "sign-in-refused");

    assertThat(BROWSER.english(page)).isEmpty();

    BROWSER.signIn(page, "service-desk", "service-desk");
    BROWSER.picture(page, "start");

    assertThat(page.getByText("退出登录")).isVisible();
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void staffReadChinese() {
    assertThat(walk("service-desk", "tasklist/default/", "welcome/default/")).isEmpty();
  }

  @Test
  void managersReadChinese() {
    assertThat(walk("project-manager", "tasklist/default/", "cockpit/default/#/dashboard", "cockpit/default/#/processes",
        "cockpit/default/#/decisions", "cockpit/default/#/tasks", "cockpit/default/#/repository", "cockpit/default/#/batch")).isEmpty();
  }

  @Test
  void administratorsReadChinese() {
    assertThat(walk("system-admin", "cockpit/default/#/dashboard", "admin/default/", "admin/default/#/users", "admin/default/#/user-create",
        "admin/default/#/groups", "admin/default/#/group-create", "admin/default/#/tenants", "admin/default/#/tenant-create",
        "admin/default/#/authorization", "admin/default/#/system?section=system-settings-general",
        "admin/default/#/system?section=metrics")).isEmpty();
  }

  @Test
  void theStartFormSaysInChineseWhatIsMissing() {
    Page page = BROWSER.openAs("service-desk");
    BROWSER.show(page, "tasklist/default/");

    OpenForm form = OpenForm.ofANewTicket(page);
    BROWSER.settle(page);
    form.send().click();

    assertThat(page.locator(".fjs-form-field-error li").first()).hasText("此项必填。");
    BROWSER.picture(page, "start-form-incomplete");
    assertThat(BROWSER.english(page)).isEmpty();
  }

  @Test
  void whatAnEndedSessionLeftInAStartFormIsForgotten() {
    Page page = BROWSER.openAs("service-desk");
    BROWSER.show(page, "tasklist/default/");
    page.evaluate("localStorage.setItem('camunda-form:undefined', '{\"title\":\"别人的内容\"}')");

    BROWSER.show(page, "tasklist/default/");

    assertThat(page.evaluate("localStorage.getItem('camunda-form:undefined')")).isNull();
  }

  @Test
  void onlyADemonstrationCallsItselfOne() {
    Page real = BROWSER.openAs("service-desk");
    BROWSER.show(real, "tasklist/default/");
    Page demo = BROWSER.openAs("service-desk");
    demo.route("**/api/demo/clock", route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("{}")));
    BROWSER.show(demo, "tasklist/default/");

    assertThat(real.getByText("演示环境")).hasCount(0);
    assertThat(demo.getByText("演示环境")).isVisible();
    BROWSER.picture(demo, "tasklist-demo");
  }

  /** The English that a person reads, by page. */
  private static Map<String, List<String>> walk(String person, String... paths) {
    Page page = BROWSER.openAs(person);
    var english = new TreeMap<String, List<String>>();
    for (String path : paths) {
      BROWSER.show(page, path);
      BROWSER.picture(page, (person + "-" + path).replaceAll("[^a-z]+", "-"));
      assertThat(BROWSER.lines(page)).as(path).hasSizeGreaterThan(5);
      var here = BROWSER.english(page);
      if (!here.isEmpty()) {
        english.put(path, here);
      }
    }
    return english;
  }
}
