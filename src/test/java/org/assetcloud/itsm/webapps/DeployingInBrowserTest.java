package org.assetcloud.itsm.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assetcloud.itsm.testing.Browser;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner changes a rule on the page: takes what is in force, sends it changed, and sees what that changed (R7.4). */
@Tag("full")
@Tag("browser")
@WiredTest
class DeployingInBrowserTest {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @Autowired
  RepositoryService repository;

  private List<String> before;

  @BeforeEach
  void rememberDeployments() {
    before = repository.createDeploymentQuery().list().stream().map(Deployment::getId).toList();
  }

  @AfterEach
  void asDelivered() {
    repository.createDeploymentQuery().list().stream().map(Deployment::getId).filter(id -> !before.contains(id))
        .forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void anOwnerStartsFromTheTableInForceAndDeploysItChanged() throws IOException {
    Page page = owner();
    String table = downloaded(page, "ticketTargets.dmn");
    choose(page, "ticketTargets.dmn", table.replaceFirst("\"PT30M\"", "\"PT20M\""));
    page.getByLabel("修改原因").fill("响应时限由30分钟改为20分钟");
    page.getByText("先检查", exact()).click();
    assertThat(page.locator(".itsm-said")).containsText("检查通过，可以部署");
    assertThat(page.locator(".itsm-said")).containsText("由“\"PT30M\"”改为“\"PT20M\"”");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("部署").setExact(true)).click();

    assertThat(page.locator(".itsm-said")).containsText("已部署。现行版本：");
    assertThat(page.locator(".itsm-said")).containsText("由“\"PT30M\"”改为“\"PT20M\"”");
    Locator line = page.locator(".ticket tbody tr").first();
    assertThat(line).containsText("响应时限由30分钟改为20分钟");
    line.getByText("与上一版的差别").click();
    assertThat(line.locator("li").first()).containsText("改为“\"PT20M\"”");
    BROWSER.picture(page, "deployments");
    assertThat(BROWSER.english(page).stream().filter(text -> !text.contains("PT20M"))).isEmpty();
    assertThat(downloaded(page, "ticketTargets.dmn")).contains("\"PT20M\"");
  }

  @Test
  void aBadFileIsRefusedWithALineForEachFaultAndTheFileStaysChosen() throws IOException {
    Page page = owner();
    choose(page, "ticketTargets.dmn",
        downloaded(page, "ticketTargets.dmn").replaceFirst("\"PT30M\"", "\"PT3H\"").replace("P1825D", "P30D"));
    page.getByLabel("修改原因").fill("响应时限改为三小时");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("部署").setExact(true)).click();

    Locator refused = page.locator(".itsm-said .itsm-refused p");
    assertThat(refused.first()).containsText("没有部署，请改正后重试");
    assertThat(refused.filter(new Locator.FilterOptions().setHasText("响应时限 PT3H 长于解决时限 PT2H"))).hasCount(1);
    assertThat(refused.count()).isGreaterThan(2);
    BROWSER.picture(page, "deployment-refused");
    assertThat(page.locator(".itsm-form")).containsText("ticketTargets.dmn");
    assertThat(page.getByLabel("修改原因")).hasValue("响应时限改为三小时");
    assertThat(page.locator(".ticket")).containsText("还没有人部署过");
  }

  @Test
  void theFirstPageOfCockpitLeadsTheOwnerOn() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/dashboard");
    BROWSER.picture(page, "dashboard-of-the-owner");
    assertThat(BROWSER.english(page)).isEmpty();

    page.getByText("规则变更", exact()).click();

    assertThat(page.locator(".itsm-page h2")).hasText("规则变更");
    assertThat(page.locator(".itsm-page nav")).containsText("部署");
  }

  private static Page owner() {
    Page page = BROWSER.openAs("process-owner");
    BROWSER.show(page, "cockpit/default/#/deployments");
    return page;
  }

  private static String downloaded(Page page, String file) throws IOException {
    Path kept = page.waitForDownload(() -> page.locator("a[download]", new Page.LocatorOptions().setHasText(file)).first().click()).path();
    return Files.readString(kept);
  }

  private static void choose(Page page, String name, String content) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
