package org.assetcloud.itsm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.SchemaLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
class EngineSchemaTest {

  @Autowired
  ManagementService management;

  @Autowired
  JdbcTemplate database;

  @Test
  void theEngineRunsOnTablesThatFlywayMade() {
    Integer byFlyway = database.queryForObject(
        "select count(*) from \"flyway_schema_history\" where \"version\" = '1' and \"success\" = true", Integer.class);

    assertThat(byFlyway).isEqualTo(1);
    assertThat(management.getTableName(Task.class)).isEqualTo("ACT_RU_TASK");
    assertThat(management.createSchemaLogQuery().list()).extracting(SchemaLogEntry::getVersion).containsExactly("7.24.0");
  }
}
