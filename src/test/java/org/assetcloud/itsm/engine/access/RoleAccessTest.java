package org.assetcloud.itsm.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class RoleAccessTest {

  private static final String NEW_TICKET = """
      {"variables":{"category":{"value":"FAULT"},"channel":{"value":"PHONE"},"severity":{"value":"GENERAL"},"title":{"value":"无法登录"},
      "description":{"value":""},"requesterName":{"value":"张三"},"requesterUnit":{"value":"某单位"}}}""";

  @Autowired
  Caller caller;

  @Autowired
  ProcessEngine engine;

  @Autowired
  AuthorizationService authorizations;

  @Autowired
  IdentityService identity;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  @Autowired
  SetUpAccess setUp;

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyServiceDeskAndEngineersStartATicket(Role role) {
    int status = caller.as(role.id()).post("/engine-rest/process-definition/key/ticketHandling/submit-form", NEW_TICKET).status();

    assertThat(status).isEqualTo(List.of(Role.SERVICE_DESK, Role.ENGINEER).contains(role) ? 200 : 403);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void managersAndAuditorLookIntoCockpitAndOthersReadNoMoreThanTheirListsShow(Role role) {
    String instance = ticket().getId();

    boolean reads = caller.as(role.id()).get("/engine-rest/process-instance/" + instance).status() == 200;
    Caller.Browser browser = caller.browser();
    browser.signIn(role.id(), role.id());
    boolean opens = browser.get("/camunda/app/cockpit/default/").status() == 200;

    boolean manager = List.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER, Role.AUDITOR)
        .contains(role);
    boolean worksOnTickets = List.of(Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD).contains(role);
    assertThat(reads).isEqualTo(manager || worksOnTickets);
    assertThat(opens).isEqualTo(manager || role == Role.PROCESS_OWNER || role == Role.SYSTEM_ADMIN);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void managersSeeHowManyTasksEachRoleHas(Role role) {
    int status = caller.as(role.id()).get("/engine-rest/task/report/candidate-group-count").status();

    assertThat(status).isEqualTo(Set.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER, Role.AUDITOR)
        .contains(role) ? 200 : 403);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyTouchesAnInstanceByHand(Role role) {
    String instance = ticket().getId();
    Caller.As person = caller.as(role.id());

    assertThat(person.delete("/engine-rest/process-instance/" + instance).status()).isEqualTo(403);
    assertThat(person.put("/engine-rest/process-instance/" + instance + "/suspended", "{\"suspended\":true}").status()).isEqualTo(403);
    assertThat(person.put("/engine-rest/process-instance/" + instance + "/variables/severity", "{\"value\":\"MAJOR\"}").status())
        .isEqualTo(403);
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).active().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyHandsOutRightsByWayOfTheEngine(Role role) {
    Caller.As person = caller.as(role.id());
    long before = authorizations.createAuthorizationQuery().count();

    assertThat(person.send("PUT", "/engine-rest/group/system-admin/members/" + role.id(), "{}").status()).isEqualTo(403);
    assertThat(person.post("/engine-rest/group/create", "{\"id\":\"camunda-admin\",\"name\":\"x\",\"type\":\"SYSTEM\"}").status()).isEqualTo(403);
    assertThat(person.post("/engine-rest/user/create",
        "{\"profile\":{\"id\":\"made\"},\"credentials\":{\"password\":\"made\"}}").status()).isEqualTo(403);
    assertThat(person.post("/engine-rest/authorization/create", Map.of("type", 1, "permissions", List.of("ALL"), "userId", role.id(),
        "resourceType", 6, "resourceId", "*")).status()).isEqualTo(403);
    assertThat(person.put("/engine-rest/user/" + role.id() + "/profile", Map.of("id", role.id(), "firstName", "别人")).status()).isEqualTo(403);
    assertThat(person.delete("/engine-rest/user/" + role.id()).status()).isEqualTo(403);
    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    assertThat(identity.createGroupQuery().groupMember(role.id()).list()).extracting("id").containsExactly(role.id());
  }

  @Test
  void whoRunsTheSoftwareSeesNoBusinessData() {
    String instance = ticket().getId();
    Caller.As admin = caller.as("system-admin");

    assertThat(admin.get("/engine-rest/process-definition/count").body().path("count").asInt()).isPositive();
    assertThat(Stream.of("process-instance", "task", "variable-instance", "history/process-instance", "history/variable-instance",
        "history/task").map(list -> admin.get("/engine-rest/" + list + "/count").body().path("count").asInt(-1))).containsOnly(0);
    assertThat(admin.get("/engine-rest/process-instance/" + instance + "/variables").status()).isEqualTo(403);
  }

  @Test
  void theProcessOwnerDeploysAndAnEngineerDoesNot() {
    String table = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="ownersTable" name="t" camunda:historyTimeToLive="P1825D" xmlns:camunda="http://camunda.org/schema/1.0/dmn">
        <decisionTable id="dt"><output id="o" name="v" typeRef="string"/>
        <rule id="r"><outputEntry id="e"><text>"x"</text></outputEntry></rule></decisionTable></decision></definitions>""";

    assertThat(deploy("engineer", table).status()).isEqualTo(403);
    assertThat(deploy("process-owner", table)).satisfies(deployed -> assertThat(deployed.status()).as(deployed.text()).isEqualTo(200));
    String deployment = engine.getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey("ownersTable").singleResult()
        .getDeploymentId();
    assertThat(caller.as("process-owner").delete("/engine-rest/deployment/" + deployment).status()).isEqualTo(403);
    engine.getRepositoryService().deleteDeployment(deployment);
  }

  @Test
  void theEnginesAdministratorGroupMakesNoAdministrator() {
    identity.saveGroup(identity.newGroup("camunda-admin"));
    identity.saveUser(identity.newUser("boss"));
    identity.createMembership("boss", "camunda-admin");
    identity.setAuthentication("boss", List.of("camunda-admin"));
    try {
      assertThat(authorizations.isUserAuthorized("boss", List.of("camunda-admin"), Permissions.ALL, Resources.USER, "engineer")).isFalse();
      assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    } finally {
      identity.clearAuthentication();
      identity.deleteUser("boss");
      identity.deleteGroup("camunda-admin");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GROUP_MEMBERSHIP", "GROUP", "TASK", "FILTER"})
  void aSecondStartChangesNothingAndTakesAwayWhatThePolicyDoesNotSay(Resources resource) {
    ticket();
    List<String> before = granted();
    Authorization foreign = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    foreign.setGroupId("engineer");
    foreign.setResource(resource);
    foreign.setResourceId(resource == Resources.GROUP ? "auditor" : "*");
    foreign.addPermission(Permissions.ALL);
    authorizations.saveAuthorization(foreign);

    setUp.postProcessEngineBuild(engine);

    assertThat(granted()).isEqualTo(before);
  }

  private List<String> granted() {
    return authorizations.createAuthorizationQuery().groupIdIn(Stream.of(Role.values()).map(Role::id).toArray(String[]::new)).list().stream()
        .map(Authorization::getId).sorted().toList();
  }

  private Caller.Answer deploy(String user, String table) {
    String body = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n手工部署\r\n--x\r\n"
        + "Content-Disposition: form-data; name=\"t\"; filename=\"t.dmn\"\r\nContent-Type: text/xml\r\n\r\n" + table + "\r\n--x--\r\n";
    return caller.as(user).post("/engine-rest/deployment/create", body, "Content-Type", "multipart/form-data; boundary=x");
  }

  private ProcessInstance ticket() {
    return runtime.startProcessInstanceByKey("ticketHandling", Variables.createVariables().putValue("category", "FAULT")
        .putValue("channel", "PHONE").putValue("severity", "GENERAL").putValue("title", "无法登录").putValue("description", "")
        .putValue("requesterName", "张三").putValue("requesterUnit", "某预算单位"));
  }
}
