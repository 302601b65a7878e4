package org.assetcloud.itsm.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class BasicLoginTest {

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Test
  void nothingButHealthAnswersWithoutLogin() {
    assertThat(caller.anonymous().get("/actuator/health").status()).isEqualTo(200);
    assertThat(Stream.of("/engine-rest/task", "/engine-rest/engine", "/engine-rest/user", "/api/tickets", "/api/nowhere", "/v3/api-docs")
        .map(path -> caller.anonymous().get(path).status())).containsOnly(401);
  }

  @Test
  void theApiSaysWhyItIsClosedAsAProblem() {
    Answer closed = caller.anonymous().get("/api/tickets");

    assertThat(closed.header("Content-Type")).startsWith("application/problem+json");
    assertThat(closed.body().path("type").asText()).isEqualTo("urn:itsm:problem:unauthenticated");
    assertThat(closed.body().path("detail").asText()).contains("请先登录");
  }

  @Test
  void theEnginesInterfaceSaysItInItsOwnForm() {
    Answer closed = caller.as("engineer", "wrong-for-a-stranger").get("/engine-rest/engine");

    assertThat(closed.status()).isEqualTo(401);
    assertThat(closed.body().path("message").asText()).contains("请先登录");
  }

  @Test
  void theEngineActsForTheCallerAndOnlyWhileTheCallLasts() {
    Answer own = caller.as("engineer").get("/engine-rest/identity/groups?userId=engineer");
    Answer others = caller.as("auditor").get("/engine-rest/identity/groups?userId=auditor");

    assertThat(own.body().at("/groups/0/id").asText()).isEqualTo("engineer");
    assertThat(others.body().at("/groups/0/id").asText()).isEqualTo("auditor");
    assertThat(identity.getCurrentAuthentication()).isNull();
  }

  @Test
  void aPasswordThatWasJustRightIsWrongOnceItIsChangedOrTheAccountIsGone() {
    people.create("changing", Role.ENGINEER);
    assertThat(caller.as("changing").get("/engine-rest/engine").status()).isEqualTo(200);

    User user = identity.createUserQuery().userId("changing").singleResult();
    user.setPassword("a new one");
    identity.saveUser(user);
    assertThat(caller.as("changing").get("/engine-rest/engine").status()).isEqualTo(401);
    assertThat(caller.as("changing", "a new one").get("/engine-rest/engine").status()).isEqualTo(200);
    identity.deleteUser("changing");

    assertThat(caller.as("changing", "a new one").get("/engine-rest/engine").status()).isEqualTo(401);
  }

  @Test
  void eachRoleIsAGroupUnderItsChineseName() {
    assertThat(identity.createGroupQuery().list()).extracting(Group::getId)
        .containsExactlyInAnyOrder(Stream.of(Role.values()).map(Role::id).toArray(String[]::new));
    assertThat(identity.createGroupQuery().list()).extracting(Group::getName)
        .containsExactlyInAnyOrder(Stream.of(Role.values()).map(Role::label).toArray(String[]::new));
  }
}
