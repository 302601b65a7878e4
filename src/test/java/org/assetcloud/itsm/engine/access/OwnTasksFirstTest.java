package org.assetcloud.itsm.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A query for what is one's own is not joined with the grants; any other still is (R7.1). */
@WiredTest
class OwnTasksFirstTest {

  @Autowired
  Caller caller;

  @Autowired
  TicketCalls calls;

  @Autowired
  TaskService tasks;

  @Autowired
  RuntimeService runtime;

  @Autowired
  AuthorizationService authorizations;

  String number;

  @BeforeEach
  void theEngineersAreOfferedATicket() {
    number = calls.raised();
  }

  @ParameterizedTest
  @CsvSource({
      "engineer,    candidateGroup=engineer,                 1",
      "engineer,    candidateGroups=engineer,                1",
      "engineer,    candidateUser=engineer,                  1",
      "engineer,    candidateGroups=engineer%2Cservice-desk, 1",
      "service-desk,candidateGroup=engineer,                 0",
      "service-desk,candidateUser=engineer,                  0",
      "service-desk,candidateGroups=engineer%2Cservice-desk, 0",
      "service-desk,candidateGroupLike=eng%25,               0",
      "auditor,     candidateGroup=engineer,                 1"})
  void whoAsksForATaskSeesItWhereItIsOffered(String person, String query, int found) {
    String asked = "?processInstanceBusinessKey=" + number + "&" + query;

    assertThat(caller.as(person).get("/engine-rest/task" + asked).body()).hasSize(found);
    assertThat(caller.as(person).get("/engine-rest/task/count" + asked).body().get("count").asInt()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"engineer,1", "service-desk,0"})
  void anAssigneesTaskIsSeenByItsAssigneeAndNobodyWhoOnlyNamesThem(String person, int found) {
    String task = calls.task("engineer", number, "userTask_respondTicket");
    assertThat(calls.claim("engineer", task).status()).isEqualTo(204);
    tasks.deleteCandidateGroup(task, "engineer");

    var seen = caller.as(person).get("/engine-rest/task?assignee=engineer&processInstanceBusinessKey=" + number).body();

    assertThat(seen).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"engineer,1", "auditor,1", "security-officer,0", "process-owner,0", "system-admin,0"})
  void whatIsShownBesideATaskIsReadByThoseWhoReadInstancesOfItsProcess(String person, int found) {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();

    var seen = caller.as(person).get("/engine-rest/variable-instance?variableName=title&processInstanceIdIn=" + instance).body();

    assertThat(seen).hasSize(found);
  }

  @Test
  void theGrantsAreNotReadForOnesOwnList() {
    String task = calls.task("engineer", number, "userTask_respondTicket");
    authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
        .map(Authorization::getId).forEach(authorizations::deleteAuthorization);
    String query = "/engine-rest/task?processInstanceBusinessKey=" + number;

    assertThat(caller.as("engineer").get(query).body()).isEmpty();
    assertThat(caller.as("engineer").get(query + "&candidateGroup=engineer").body()).hasSize(1);
  }
}
