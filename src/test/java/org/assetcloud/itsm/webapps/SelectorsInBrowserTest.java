package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What our scripts know of Tasklist's pages and of form-js is still so, in the versions that are shipped: each place is found, and fields take values. */
@Tag("full")
@Tag("browser")
@WiredTest
class SelectorsInBrowserTest {

  private static final String RESPOND = "userTask_respondTicket";

  /** Names of {@code shared/selectors.js}, also of each of a list, whose selector matches something now; all names where `found` is false. */
  private static final String NAMES = """
      async found => {
        const selectors = await import('/camunda/app/shared/selectors.js');
        return Object.entries(selectors).filter(([name, value]) => name !== 'RARE_WORDS' && typeof value !== 'function')
          .flatMap(([name, value]) => [value].flat().map(each => [`${name} ${each}`, name === 'FAULT' ? `.${each}` : each]))
          .filter(([, selector]) => !found || document.querySelector(selector)).map(([name]) => name);
      }""";

  /** Writes a field's value by form-js, and gives back what form-js has then and what stands in the input. */
  private static final String SET = """
      async ([key, value]) => {
        const { FORM } = await import('/camunda/app/shared/selectors.js');
        const formJs = await import('/camunda/app/shared/form-js.js');
        const form = document.querySelector(FORM);
        const get = formJs.services(form);
        formJs.set(get, formJs.shown(get).get(key), value);
        await new Promise(drawn => setTimeout(drawn, 100));
        return [formJs.value(form, key), formJs.input(form, key).value];
      }""";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  TicketCalls calls;

  @Test
  void everyPlaceThatAScriptLooksForIsThere() {
    String number = calls.raised();
    String task = calls.task("engineer", number, RESPOND);
    calls.claim("engineer", task);
    Page page = BROWSER.openAs("engineer");
    BROWSER.show(page, "tasklist/default/#/?task=" + task);
    page.locator(".fjs-container textarea:enabled").first().waitFor();
    Set<String> missing = new TreeSet<>(names(page, false));
    assertThat(missing).hasSizeGreaterThan(15);
    missing.removeAll(names(page, true));

    BROWSER.show(page, "tasklist/default/");
    OpenForm form = OpenForm.ofANewTicket(page);
    form.tick("事后补录");
    form.field("报告日期").click();
    page.locator(".flatpickr-calendar.open").waitFor();
    missing.removeAll(names(page, true));
    form.field("标题").click();
    form.send().click();
    assertThat(form.column("标题")).containsText("此项必填。");
    missing.removeAll(names(page, true));

    assertThat(missing).isEmpty();
  }

  @Test
  void formJsTakesAValueFromAScriptAsFromAPerson() {
    Page page = BROWSER.openAs("service-desk");
    BROWSER.show(page, "tasklist/default/");
    OpenForm.ofANewTicket(page).field("标题").waitFor();

    assertThat(page.evaluate(SET, List.of("title", "无法登录"))).isEqualTo(List.of("无法登录", "无法登录"));
    assertThat(page.evaluate(SET, List.of("channel", "EMAIL"))).isEqualTo(List.of("EMAIL", "邮件"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> names(Page page, boolean found) {
    return (List<String>) page.evaluate(NAMES, found);
  }
}
