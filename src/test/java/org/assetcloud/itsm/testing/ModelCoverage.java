package org.assetcloud.itsm.testing;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** For the one test class of a model that drives it whole: it fails unless every node and every flow was taken. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ProcessEngineCoverageConfiguration.class)
public class ModelCoverage {

  /** Processes that the model's own start beside it; they are driven whole elsewhere. */
  public static final String BESIDE = "test.models-beside";

  @Bean
  @Primary
  ProcessEngineCoverageProperties everyNodeAndFlow(Environment environment) {
    return ProcessEngineCoverageProperties.builder().handleTestMethodCoverage(false).assertClassCoverageAtLeast(1.0)
        .excludeProcessDefinitionKeys(environment.getProperty(BESIDE, String[].class, new String[0])).build();
  }
}
