package org.assetcloud.itsm.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The machine's Chromium as staff have it: Chinese, in Shanghai. Register it as a static extension of a wired test with the tags
 * {@code full} and {@code browser}; each test opens windows of its own, each with its own cookies and storage, that close when it ends.
 */
public class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "pictures");

  /** A loaded machine is no failure. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]+");
  /** Names, and the ids of people, tickets and packaged models that a page shows as such. */
  private static final Pattern NAMES = Pattern.compile("""
      <script>alert\\(1\\)</script>|Asia/Shanghai|Camunda Platform|v7\\.24\\.0|Powered by bpmn\\.io|流程引擎 default|WORKFLOW\
      |\\b(?:ID|BPMN|DMN|FNI|EDE|PI|DI|TU|LDAP)\\b\
      |(?:GD|BG|YA|QX|CX)-\\d{8}-\\d+|(?:bpmn|forms)/[a-z]+|\\w+\\.(?:form|dmn|bpmn)\\b|itsm packaged|\\bitsm\\b\
      |ticketHandling|change(?:Approval|Voting|Implementation)|emergencyPlanSignoff|planSigning|undeliveredMessage|roleGrant\
      |\\bprogram\\.[a-z0-9-]+|\\b[0-9a-f]{12}\\b|\\bother-[0-9a-f]{8}\\b\
      |\\b(?:%s)(?:-2)?\\b""".formatted(Stream.of(Role.values()).map(Role::id).collect(Collectors.joining("|"))));

  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;
  private ExtensionContext test;

  @Override
  public void beforeAll(ExtensionContext context) {
    test = context;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    playwright.close();
  }

  /** A window on another PC: nothing is known in it yet. Paths like {@code /sign-in} lead to the application under test. */
  public Page open() {
    BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
        .setBaseURL("http://127.0.0.1:" + port())
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai")
        .setViewportSize(1440, 900));
    window.setDefaultTimeout(PATIENCE.toMillis());
    return window.newPage();
  }

  /** A window in which a person of {@link TestPeople} has signed in; the password is the id. */
  public Page openAs(String person) {
    Page page = open();
    signIn(page, person, person);
    return page;
  }

  public void signIn(Page page, String person, String password) {
    page.navigate("/sign-in");
    page.fill("[name=username]", person);
    page.fill("[name=password]", password);
    page.click("button[type=submit]");
    page.waitForLoadState();
  }

  /** Opens a page of one of the web applications afresh and waits until it has drawn itself and its calls have been answered. */
  public void show(Page page, String path) {
    page.navigate("about:blank");
    page.navigate("/camunda/app/" + path);
    page.locator(".navbar-brand").waitFor();
    settle(page);
  }

  /** Waits until the page's calls have been answered. Pages that keep refreshing themselves pause long enough. */
  public void settle(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Keeps a picture of the window in {@code target/pictures/<name>.png}. */
  public void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** What can be read in the window, with tooltips and placeholders, line by line. */
  @SuppressWarnings("unchecked")
  public TreeSet<String> lines(Page page) {
    return new TreeSet<>((List<String>) page.evaluate("""
        () => [
          document.title, ...document.body.innerText.split('\\n'),
          ...[...document.querySelectorAll('[title], [placeholder], [uib-tooltip]')]
            .flatMap(element => ['title', 'placeholder', 'uib-tooltip'].map(name => element.getAttribute(name) ?? ''))
        ].map(line => line.trim())"""));
  }

  /** What can be read in the window and is English beyond names. */
  public List<String> english(Page page) {
    List<String> people = people();
    return lines(page).stream().filter(line -> WORD.matcher(without(people, NAMES.matcher(line).replaceAll(" "))).find()).toList();
  }

  /** Ids of people are names, whichever test made them; longer ones first. */
  private List<String> people() {
    return SpringExtension.getApplicationContext(test).getBean(IdentityService.class).createUserQuery().list().stream().map(User::getId)
        .sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private static String without(List<String> people, String line) {
    String rest = line;
    for (String id : people) {
      rest = rest.replace(id, " ");
    }
    return rest;
  }

  private String port() {
    return SpringExtension.getApplicationContext(test).getBean(Environment.class).getRequiredProperty("local.server.port");
  }
}
