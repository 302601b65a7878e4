package org.assetcloud.itsm.testing;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A test class named {@code …HandlingTest}, {@code …ApprovalTest} and their like drives its model whole: every node and every flow. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ProcessEngineCoverageConfiguration.class)
public class ModelCoverage {

  @Bean
  ProcessEngineCoverageProperties everyNodeAndFlow() {
    return ProcessEngineCoverageProperties.builder().handleTestMethodCoverage(false)
        .addInclusionPatternForTestClasses(".*\\.TicketHandlingTest").assertClassCoverageAtLeast(1.0).build();
  }
}
