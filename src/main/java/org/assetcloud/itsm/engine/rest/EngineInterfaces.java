package org.assetcloud.itsm.engine.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts our filters around the engine's two interfaces, behind the login and before everything of the engine's own. */
@Configuration(proxyBeanMethods = false)
class EngineInterfaces {

  @Bean
  FilterRegistrationBean<Filter> engineAnswersInChinese(ObjectMapper json) {
    return around(new AnswerInChinese(json), 1);
  }

  @Bean
  FilterRegistrationBean<Filter> engineTakesNoExpressions() {
    return around(new NoExpressions(), 3);
  }

  @Bean
  FilterRegistrationBean<Filter> engineIsReadByReaders(@Lazy ProcessEngine engine) {
    return around(new ReadersOnlyRead(engine), 2);
  }

  @Bean
  FilterRegistrationBean<Filter> webappsShowNamesAsEverybodyDoes(ObjectMapper json) {
    return around(new WholeNames(json), 4);
  }

  @Bean
  FilterRegistrationBean<Filter> engineKeepsInnerVariables(ObjectMapper json) {
    return around(new NoInnerVariables(json), 5);
  }

  @Bean
  FilterRegistrationBean<Filter> engineIsAskedForFewVariables() {
    return around(new FewVariableFilters(), 4);
  }

  @Bean
  FilterRegistrationBean<Filter> engineHasNoExternalTasks() {
    return around(new NoExternalTasks(), 2);
  }

  @Bean
  FilterRegistrationBean<Filter> webappsHaveKnownPages() {
    FilterRegistrationBean<Filter> registration = around(new KnownPages(), 1);
    registration.setUrlPatterns(List.of("/camunda/app/*"));
    return registration;
  }

  private static FilterRegistrationBean<Filter> around(Filter filter, int place) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + place);
    return registration;
  }
}
