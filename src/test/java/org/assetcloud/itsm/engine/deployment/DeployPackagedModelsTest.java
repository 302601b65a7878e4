package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A start deploys what is new, and never over what a person deployed (design section 8, item 25). */
@WiredTest
class DeployPackagedModelsTest {

  @Autowired
  DeployPackagedModels packaged;

  @Autowired
  TellOfHeldBackModels tellOfHeldBack;

  @Autowired
  ProcessEngine engine;

  @Autowired
  RepositoryService repository;

  @Autowired
  JdbcTemplate database;

  private String byPerson;

  @AfterEach
  void asDelivered() {
    if (byPerson != null) {
      repository.deleteDeployment(byPerson, true);
    }
  }

  @Test
  void aStartWithNothingNewMakesNoNewVersion() {
    int before = ladder().getVersion();

    packaged.postProcessEngineBuild(engine);

    assertThat(ladder().getVersion()).isEqualTo(before);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("ticketHandling").count()).isEqualTo(1);
  }

  @Test
  void whatAPersonDeployedStaysAndTheProcessOwnersAreToldOfTheDifferenceOnce() throws IOException {
    String changed = Files.readString(Path.of("bpmn/ticket/escalationLadder.dmn")).replace("\"75%\"", "\"80%\"");
    byPerson = repository.createDeployment().name("手工部署").addString("escalationLadder.dmn", changed).deploy().getId();

    packaged.postProcessEngineBuild(engine);
    tellOfHeldBack.tell();
    packaged.postProcessEngineBuild(engine);
    tellOfHeldBack.tell();

    assertThat(ladder().getDeploymentId()).isEqualTo(byPerson);
    assertThat(database.queryForList("select recipient from notification where number = 'escalationLadder' order by recipient",
        String.class)).containsExactly("process-owner", "process-owner-2");
  }

  private DecisionDefinition ladder() {
    return repository.createDecisionDefinitionQuery().decisionDefinitionKey("escalationLadder").latestVersion().singleResult();
  }
}
