package org.assetcloud.itsm.engine.schema;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;

/** Makes the engine wait for Flyway: an engine that finds no tables would create its own, and Flyway would refuse the full schema. */
@Component
class FlywayFirst extends AbstractDependsOnBeanFactoryPostProcessor {

  FlywayFirst() {
    super(ProcessEngine.class, ProcessEngineFactoryBean.class, FlywayMigrationInitializer.class);
  }
}
