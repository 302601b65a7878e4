package org.assetcloud.itsm.plan.process;

import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.plan.criteria.OpenAnswers;
import org.assetcloud.itsm.plan.desk.ReadPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of both processes of a plan show the same plan. */
@Configuration(proxyBeanMethods = false)
class PlanFormContexts {

  @Bean
  FormContext planSignoffForms(ReadPlan read, OpenAnswers answers, SubmittedPlan submitted, Names names) {
    return new PlanFormContext(PlanSignoff.KEY, read, answers, submitted, names);
  }

  @Bean
  FormContext planSigningForms(ReadPlan read, OpenAnswers answers, SubmittedPlan submitted, Names names) {
    return new PlanFormContext(PlanSigning.KEY, read, answers, submitted, names);
  }
}
