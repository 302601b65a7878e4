package org.assetcloud.itsm.testing;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** For the one test class of a model that drives it whole: it fails unless every node and every flow was taken. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ProcessEngineCoverageConfiguration.class)
public class ModelCoverage {

  @Bean
  @Primary
  ProcessEngineCoverageProperties everyNodeAndFlow() {
    return ProcessEngineCoverageProperties.builder().handleTestMethodCoverage(false).assertClassCoverageAtLeast(1.0).build();
  }
}
