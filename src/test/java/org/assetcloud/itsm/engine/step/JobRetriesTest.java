package org.assetcloud.itsm.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who runs the software has what failed tried again; nobody silences a deadline (R5.7, R7.1). */
@WiredTest
class JobRetriesTest {

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  JdbcTemplate database;

  private Job deadline;

  @BeforeEach
  void aDeadlineRuns() {
    String instance = database.queryForObject("select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class, tickets.raised());
    deadline = management.createJobQuery().processInstanceId(instance).timers().singleResult();
  }

  @Test
  void noRetriesAtAllSilenceNoDeadline() {
    for (Map<String, Object> said : List.<Map<String, Object>>of(Map.of("retries", 0), Map.of("retries", -1), Map.of("retries", 6))) {
      Caller.Answer refused = retries("system-admin", said);
      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.body().path("message").asText()).contains("1 到 5");
    }
    assertAsBefore();
  }

  @Test
  void whatHasNotFailedIsLeftAloneAndNoDateComesAlong() {
    assertThat(retries("system-admin", Map.of("retries", 3)).status()).isEqualTo(409);
    assertThat(retries("system-admin", Map.of("retries", 3, "dueDate", "2099-01-01T00:00:00.000+0800")).status()).isEqualTo(422);
    assertAsBefore();
  }

  @Test
  void nobodyElseAndNothingInBulk() {
    List.of("engineer", "team-lead", "project-manager", "process-owner", "security-officer", "auditor")
        .forEach(person -> assertThat(retries(person, Map.of("retries", 1)).status()).as(person).isEqualTo(403));
    String definition = deadline.getJobDefinitionId();

    assertThat(caller.as("system-admin").put("/engine-rest/job-definition/" + definition + "/retries", Map.of("retries", 0)).status())
        .isEqualTo(403);
    assertThat(caller.as("system-admin").post("/engine-rest/job/retries", Map.of("jobIds", List.of(deadline.getId()), "retries", 0)).status())
        .isEqualTo(403);
    assertThat(caller.as("system-admin").post("/engine-rest/process-instance/job-retries",
        Map.of("processInstances", List.of(deadline.getProcessInstanceId()), "retries", 0)).status()).isEqualTo(403);
    assertAsBefore();
  }

  @Test
  void whatFailedIsTriedAgain() {
    management.setJobRetries(deadline.getId(), 0);

    assertThat(retries("system-admin", Map.of("retries", 5)).status()).isEqualTo(204);

    assertAsBefore(5);
  }

  private Caller.Answer retries(String person, Map<String, Object> said) {
    return caller.as(person).put("/engine-rest/job/" + deadline.getId() + "/retries", said);
  }

  private void assertAsBefore() {
    assertAsBefore(deadline.getRetries());
  }

  private void assertAsBefore(int retries) {
    Job now = management.createJobQuery().jobId(deadline.getId()).singleResult();
    assertThat(now.getRetries()).isEqualTo(retries);
    assertThat(now.getDuedate()).isEqualTo(deadline.getDuedate());
  }
}
