package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.rest.EngineRequests.Request;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever only reads tries everything else that the engine's interfaces offer, on things that exist, and is refused (R7.1). */
@WiredTest
@Tag("any-database")
class ReadersOnlyReadTest {

  /** What is sent by POST and reads, or ends one's own session, with the reason. */
  private static final Map<String, String> NO_CHANGE = Map.of(
      "/(task|process-instance|execution|job|job-definition|variable-instance|external-task|group|case-instance|case-execution)(/count)?",
      "a query, whose conditions are too long for an address",
      "/history/(process-instance|activity-instance|variable-instance|task|job-log|external-task-log|case-instance|detail)(/count)?",
      "likewise, of what has ended",
      "/filter/\\{\\w+}/(list|count|singleResult)", "a query by a saved filter",
      "/identity/password-policy", "holds a password against the policy",
      "/plugin/base/\\{\\w+}/(process-instance|incident)(/count)?", "Cockpit's queries",
      "/plugin/base/\\{\\w+}/(process-instance|process-definition)/\\{\\w+}/called-process-(instances|definitions)", "likewise",
      "/auth/user/\\{\\w+}/logout", "ends the own session");

  @Autowired
  Caller caller;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  @Autowired
  ManagementService jobs;

  @Autowired
  RepositoryService repository;

  @Autowired
  FilterService filters;

  @Autowired
  AuthorizationService authorizations;

  @Autowired
  IdentityService identity;

  @Autowired
  JdbcTemplate database;

  private final Map<String, String> existing = new TreeMap<>();

  @BeforeEach
  void somethingOfEachKindExists() {
    String number = caller.as("service-desk").post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL", "channel", "PHONE",
        "title", "无法登录", "description", "", "requesterName", "张三", "requesterUnit", "某单位"),
        "Idempotency-Key", UUID.randomUUID().toString()).body().at("/number").asText();
    ProcessInstance ticket = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult();
    existing.put("process-instance", ticket.getId());
    existing.put("execution", ticket.getId());
    existing.put("process-definition", ticket.getProcessDefinitionId());
    existing.put("key", "ticketHandling");
    existing.put("task", tasks.createTaskQuery().processInstanceId(ticket.getId()).list().get(0).getId());
    existing.put("job", jobs.createJobQuery().processInstanceId(ticket.getId()).list().get(0).getId());
    existing.put("job-definition", jobs.createJobDefinitionQuery().list().get(0).getId());
    existing.put("deployment", repository.createDeploymentQuery().list().get(0).getId());
    existing.put("decision-definition", repository.createDecisionDefinitionQuery().list().get(0).getId());
    existing.put("filter", filters.createFilterQuery().list().get(0).getId());
    existing.put("authorization", authorizations.createAuthorizationQuery().list().get(0).getId());
    existing.put("variable-instance", runtime.createVariableInstanceQuery().processInstanceIdIn(ticket.getId()).list().get(0).getId());
    existing.put("user", "engineer");
    existing.put("group", "engineer");
    existing.put("engine", "default");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "bureau-leader"})
  void everyChangingRequestOfWhoOnlyReadsIsRefusedAndChangesNothing(String reader) {
    Caller.Browser session = caller.browser();
    session.signIn(reader, reader);
    session.get("/camunda/app/cockpit/default/");
    List<Request> changing = EngineRequests.changing().stream().filter(request -> !readsOnly(request)).toList();
    Map<String, String> before = stored();

    List<String> notRefused = new ArrayList<>();
    for (Request request : changing) {
      Answer answer = send(request.path().startsWith("/camunda") ? session : caller.as(reader), session, request);
      if (answer.status() != 403) {
        notRefused.add("%s %s: %d %s".formatted(request.method(), request.path(), answer.status(), answer.text()));
      }
    }

    assertThat(changing).hasSizeGreaterThan(300);
    assertThat(notRefused).isEmpty();
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void theRequestsAreFoundInAllApplicationsAndAllTheirDepths() {
    Set<Request> all = EngineRequests.changing();

    assertThat(all).contains(new Request("POST", "/engine-rest/task/{id}/claim"), new Request("DELETE", "/engine-rest/deployment/{id}"),
        new Request("PUT", "/engine-rest/process-instance/{id}/variables/{varId}"),
        new Request("POST", "/camunda/api/engine/engine/{name}/deployment/create"));
    assertThat(all).anyMatch(request -> request.path().startsWith("/camunda/api/cockpit/plugin/base/"))
        .anyMatch(request -> request.path().startsWith("/camunda/api/admin/"));
    NO_CHANGE.keySet().forEach(pattern -> assertThat(all).as(all.toString())
        .anyMatch(request -> Pattern.matches(".*" + pattern, request.path())));
  }

  @Test
  void theRefusalSaysThatTheRoleOnlyReadsAndQueriesStillAnswer() {
    Answer refused = caller.as("auditor").delete("/engine-rest/deployment/" + existing.get("deployment") + "?cascade=true");
    Answer query = caller.as("auditor").post("/engine-rest/history/process-instance", Map.of("processDefinitionKey", "ticketHandling"));

    assertThat(refused.body().at("/message").asText()).isEqualTo("您的角色只能查看，不能进行此操作。");
    assertThat(query.status()).as(query.text()).isEqualTo(200);
  }

  @Test
  void whoHoldsAnotherRoleAsWellKeepsIt() {
    identity.createMembership("auditor-2", "service-desk");
    try {
      Answer started = caller.as("auditor-2").post("/engine-rest/process-definition/key/ticketHandling/submit-form", "{\"variables\":{}}");
      assertThat(started.status()).as(started.text()).isEqualTo(422);
    } finally {
      identity.deleteMembership("auditor-2", "service-desk");
    }
  }

  @ParameterizedTest
  @CsvSource({"bureau-operator, bureau-operator, key/ticketHandling, 422", "bureau-operator, bureau-operator, <id>, 422",
      "bureau-operator, bureau-leader, key/ticketHandling, 403", "bureau-operator, auditor, <id>, 403",
      "auditor, auditor, key/ticketHandling, 403", "auditor, auditor, <id>, 403"})
  void whatIsDeclaredForARoleOfTheBureauItStartsAndTheAuditorStartsNothing(String declared, String person, String model, int status) {
    List<Authorization> start = List.of(grant(declared, Resources.PROCESS_DEFINITION, "ticketHandling", Permissions.CREATE_INSTANCE),
        grant(declared, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE));
    try {
      String path = "/engine-rest/process-definition/%s/submit-form".formatted(model.replace("<id>", existing.get("process-definition")));
      Answer answer = caller.as(person).post(path, "{\"variables\":{}}");
      assertThat(answer.status()).as(answer.text()).isEqualTo(status);
      assertThat(answer.text().contains("只能查看")).isEqualTo(status == 403);
    } finally {
      start.forEach(granted -> authorizations.deleteAuthorization(granted.getId()));
    }
  }

  @Test
  void aProcessOwnerDeploysAndNeitherDeletesNorSuspends() {
    Caller.As owner = caller.as("process-owner");
    owner.get("/api/me");
    Map<String, String> before = stored();

    assertThat(owner.delete("/engine-rest/deployment/" + existing.get("deployment") + "?cascade=true").status()).isEqualTo(403);
    assertThat(owner.put("/engine-rest/process-definition/key/ticketHandling/suspended", Map.of("suspended", true)).status()).isEqualTo(403);
    assertThat(owner.delete("/engine-rest/process-definition/" + existing.get("process-definition")).status()).isEqualTo(403);
    assertThat(owner.put("/engine-rest/process-definition/" + existing.get("process-definition") + "/history-time-to-live",
        Map.of("historyTimeToLive", 1)).status()).isEqualTo(403);
    assertThat(stored()).isEqualTo(before);
  }

  private Authorization grant(String group, Resources resource, String id, Permissions permission) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.addPermission(permission);
    return authorizations.saveAuthorization(grant);
  }

  private static boolean readsOnly(Request request) {
    return request.method().equals("POST")
        && NO_CHANGE.keySet().stream().anyMatch(pattern -> Pattern.matches("/(engine-rest|camunda/api/\\w+)(/engine/\\{name})?" + pattern,
            request.path()));
  }

  private Answer send(Caller.As person, Caller.Browser session, Request request) {
    String token = session.cookie("XSRF-TOKEN");
    String[] headers = token == null ? new String[0] : new String[] {"X-XSRF-TOKEN", token};
    return person.send(request.method(), filled(request.path()), request.method().equals("DELETE") ? null : "{}", headers);
  }

  /** With the id of what exists, by the kind it stands below. */
  private String filled(String path) {
    List<String> parts = new ArrayList<>();
    String kind = "";
    for (String part : path.split("/")) {
      if (part.startsWith("{")) {
        parts.add(List.of("{engine}", "{engineName}", "{processEngineName}", "{name}").contains(part) ? "default" : existing.getOrDefault(kind, "severity"));
      } else {
        kind = part;
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** How many rows each table has, and how often they were changed. */
  private Map<String, String> stored() {
    Set<String> counted = Set.copyOf(database.queryForList(
        "select table_name from information_schema.columns where table_schema = schema() and upper(column_name) = 'REV_'", String.class));
    return database.queryForList("select table_name from information_schema.tables where table_schema = schema()", String.class).stream()
        .filter(table -> !table.startsWith("flyway")).collect(Collectors.toMap(table -> table,
            table -> database.queryForMap("select count(*) as n%s from %s".formatted(counted.contains(table) ? ", sum(REV_) as r" : "", table))
                .toString()));
  }
}
