package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is written into an address, the answer is a refusal and never a fault of the system (contract: never 500). */
@WiredTest
@Tag("any-database")
class OddAddressesTest {

  private static final List<String> ODD = List.of("-1", "0", "99999999999999999999", "%F0%9F%98%80", "%27_");

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping operations;

  private String somebody;

  @AfterEach
  void nobodyStays() {
    if (somebody != null) {
      identity.deleteUser(somebody);
    }
  }

  @Test
  void noOperationFailsAtAnOddNumberOrText() {
    Caller.As anybody = somebodyOfEveryRole();
    Set<String> addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(40);

    List<String> failed = addresses.stream().flatMap(address -> ODD.stream().map(odd -> address.replace("{}", odd)).distinct())
        .filter(address -> anybody.get(address).status() == 500).toList();

    assertThat(failed).isEmpty();
  }

  @Test
  void noReadingOfTheEngineFailsAtAnOddNumberOrText() {
    Caller.As program = somebodyOfEveryRole();
    Caller.Browser browser = caller.browser();
    browser.signIn("project-manager", "project-manager");
    Set<String> addresses = EngineRequests.reading().stream().map(EngineRequests.Request::path)
        .filter(path -> !path.startsWith("/camunda/api/engine/"))
        .map(path -> path.replaceAll("\\{[^}]*}", "{}")).collect(Collectors.toSet());
    assertThat(addresses).hasSizeGreaterThan(100);

    List<String> failed = addresses.stream().flatMap(address -> Stream.of("-1", "%F0%9F%98%80").map(odd -> address.replace("{}", odd)).distinct())
        .flatMap(address -> Stream.of(address, address + "?firstResult=-1&maxResults=-1&dueBefore=x&variables=a"))
        .filter(address -> (address.startsWith("/engine-rest") ? program : browser).get(address).status() == 500).toList();

    assertThat(failed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest;x/task", "/engine-rest/task;x=1", "/api;x/tickets", "/api/tickets/%3B", "/camunda;x/app/tasklist/default/",
      "/sign-in;jsessionid=0123456789ABCDEF", "/;", "/camunda/api/engine/engine/default/task;x"})
  void aSemicolonIsRefusedInChinese(String address) {
    Answer refused = caller.as("engineer").get(address);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("地址中不能有分号");
    assertThat(refused.body().path("type").asText("urn:itsm:problem:")).matches("(urn:itsm:problem:.*)|unreadable-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/%00", "/api/%2e%2e/tickets", "/api/tickets/%2F", "/api//tickets", "/engine-rest/%2e%2e/task", "/engine-rest//task",
      "/engine-rest/%C0%AF", "/engine-rest/task/%5C", "/camunda/app/x/y/", "/camunda/app/x", "/camunda/app/x/default/", "/camunda/app/tasklist/y", "/camunda/app/tasklist/y/",
      "/camunda/app/tasklist/default/x/y/", "/camunda/app/tasklist/y//", "/camunda/app/%2e%2e/", "/camunda/api/x/y/z", "/camunda/api/engine/engine/x/task",
      "/assets/%2e%2e/application.yaml", "/v3/api-docs/%00", "/actuator/health/%2F", "/error", "/camunda", "/camunda/"})
  void noOddPathIsAFault(String path) {
    Caller.Browser browser = caller.browser();
    browser.signIn("project-manager", "project-manager");

    assertThat(List.of(caller.anonymous().get(path), caller.as("engineer").get(path), browser.get(path)))
        .allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
  }

  @Test
  void nobodyFetchesTasksForPrograms() {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");
    browser.get("/camunda/app/tasklist/default/");
    Map<String, Object> fetch = Map.of("workerId", "w", "maxTasks", 1, "asyncResponseTimeout", 5000, "topics", List.of());

    List<Answer> answers = List.of(caller.as("engineer").post("/engine-rest/external-task/fetchAndLock", fetch),
        browser.post("/camunda/api/engine/engine/default/external-task/fetchAndLock", fetch, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")));

    assertThat(answers).allSatisfy(answer -> {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body().path("message").asText()).contains("没有供外部程序领取的任务");
    });
  }

  /** All GETs of the API, once as they are and once with every parameter they take; {@code {}} stands for an odd value. */
  private Set<String> addresses() {
    Set<String> found = new TreeSet<>();
    operations.getHandlerMethods().forEach((mapping, handler) -> {
      if (reads(mapping)) {
        List<String> parameters = new ArrayList<>(List.of("page={}", "size={}"));
        Stream.of(handler.getMethodParameters()).filter(each -> each.hasParameterAnnotation(RequestParam.class))
            .forEach(each -> parameters.add(name(each.getParameterAnnotation(RequestParam.class), each.getParameter().getName()) + "={}"));
        mapping.getPatternValues().stream().filter(OddAddressesTest::isOurs).map(path -> path.replaceAll("\\{[^}]*}", "{}"))
            .forEach(path -> {
              found.add(path);
              found.add(path + "?" + String.join("&", parameters));
              parameters.forEach(parameter -> found.add(path + "?" + parameter));
            });
      }
    });
    return found;
  }

  private static boolean isOurs(String path) {
    return path.startsWith("/api") && !path.startsWith("/api/probe");
  }

  private static boolean reads(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private static String name(RequestParam annotation, String parameter) {
    return annotation.name().isEmpty() ? parameter : annotation.name();
  }

  private Caller.As somebodyOfEveryRole() {
    somebody = "odd-" + System.nanoTime();
    String id = somebody;
    people.create(id, Role.PROJECT_MANAGER);
    Stream.of(Role.values()).filter(role -> role != Role.PROJECT_MANAGER).forEach(role -> identity.createMembership(id, role.id()));
    return caller.as(id);
  }
}
