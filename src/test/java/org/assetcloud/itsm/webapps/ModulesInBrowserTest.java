package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of modules as people see it (R7.4): proposed in Tasklist, kept in Cockpit, chosen in forms. */
@Tag("full")
@Tag("browser")
@WiredTest
class ModulesInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  EmptyLists lists;

  @BeforeEach
  void nothingToDo() {
    lists.make();
  }

  @Test
  void aModuleIsProposedEnteredChosenAndOneThatIsUnusedRemoved() {
    String name = "电子归档";
    Page engineer = BROWSER.openAs("engineer");
    BROWSER.show(engineer, "tasklist/default/#/modules");
    assertThat(engineer.locator(".itsm-page")).containsText("资产卡片登记");
    press(engineer, "提出新模块");
    engineer.locator(".itsm-form").getByLabel("模块名称").fill(name);
    engineer.locator(".itsm-form").getByLabel("理由").fill("无");
    send(engineer);
    assertThat(engineer.locator(".itsm-form")).containsText("理由不能写“无”");
    engineer.locator(".itsm-form").getByLabel("理由").fill("五月上线的模块");
    send(engineer);
    assertThat(engineer.locator(".itsm-page")).containsText("待答复");
    BROWSER.picture(engineer, "modules-propose");

    Page owner = BROWSER.openAs("process-owner");
    BROWSER.show(owner, "cockpit/default/#/modules");
    owner.locator("tr", new Page.LocatorOptions().setHasText(name)).getByText("登记", exactly()).click();
    assertThat(owner.locator("table").first()).containsText(name);
    press(owner, "登记模块");
    owner.locator(".itsm-form").getByLabel("模块名称").fill("凭 单 打 印");
    send(owner);
    assertThat(owner.locator(".itsm-form")).containsText("是同一个名称");
    BROWSER.picture(owner, "modules-keep");

    BROWSER.show(engineer, "tasklist/default/");
    OpenForm form = OpenForm.ofANew(engineer, "变更审批");
    form.choose("一般变更");
    form.field("涉及模块").focus();
    form.column("涉及模块").getByText(name, exactly()).click();
    form.column("涉及模块").getByText("接口", exactly()).click();
    assertThat(form.field("涉及模块")).hasValue(name + "\n接口");
    BROWSER.picture(engineer, "modules-choose");

    owner.reload();
    owner.locator("tr", new Page.LocatorOptions().setHasText(name)).first().getByText("删除", exactly()).click();
    assertThat(owner.locator("table").first()).not().containsText(name);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void press(Page page, String label) {
    page.locator(".itsm-page").getByText(label, exactly()).click();
  }

  private static void send(Page page) {
    page.locator(".itsm-form button[type=submit]").click();
  }
}
