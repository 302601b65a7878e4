package org.assetcloud.itsm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.SchemaLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class EngineSchemaTest {

  @Autowired
  ManagementService management;

  @Autowired
  TaskService tasks;

  @Autowired
  Flyway flyway;

  @Test
  void theEngineRunsOnTablesThatFlywayMade() {
    assertThat(flyway.info().applied()).extracting(script -> script.getVersion().getVersion()).contains("1", "2");
    assertThat(management.getTableName(Task.class)).isEqualTo("ACT_RU_TASK");
    assertThat(management.createSchemaLogQuery().list()).extracting(SchemaLogEntry::getVersion).containsExactly("7.24.0");
  }

  @Test
  void theEnginesOwnTablesKeepEveryCharacter() {
    String text = "<script>${7*7} 𠮷 😀";
    Task task = tasks.newTask();
    task.setName(text);
    tasks.saveTask(task);

    tasks.setVariable(task.getId(), "text", text);

    assertThat(tasks.createTaskQuery().taskId(task.getId()).taskName(text).count()).isEqualTo(1);
    assertThat(tasks.getVariable(task.getId(), "text")).isEqualTo(text);
    tasks.deleteTask(task.getId(), true);
  }
}
