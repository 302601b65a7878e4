package org.assetcloud.itsm.plan.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanViolationKind;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Likelihood;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanPart;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of a plan's answer are called. */
@Configuration(proxyBeanMethods = false)
class PlanWords {

  @Bean
  Vocabulary planStatusWords() {
    return Vocabulary.of("planStatus", PlanStatus.class);
  }

  @Bean
  Vocabulary planFormWords() {
    return Vocabulary.of("planForm", PlanForm.class);
  }

  @Bean
  Vocabulary planResultWords() {
    return Vocabulary.of("planResult", PlanResult.class);
  }

  @Bean
  Vocabulary planRiskWords() {
    return Vocabulary.of("planRisk", PlanRisk.class);
  }

  @Bean
  Vocabulary planPartWords() {
    return Vocabulary.of("planPart", PlanPart.class);
  }

  @Bean
  Vocabulary planEventWords() {
    return Vocabulary.of("planEvent", PlanEventKind.class);
  }

  @Bean
  Vocabulary planViolationWords() {
    return Vocabulary.of("planViolation", PlanViolationKind.class);
  }

  @Bean
  Vocabulary planDecisionWords() {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(Decision.values()).forEach(decision -> words.put(decision.code(), decision.signed()));
    return new Vocabulary("planDecision", words);
  }

  @Bean
  Vocabulary criterionKindWords() {
    return Vocabulary.of("criterionKind", CriterionKind.class);
  }

  @Bean
  Vocabulary likelihoodWords() {
    return Vocabulary.of("likelihood", Likelihood.class);
  }

  @Bean
  Vocabulary metWords() {
    return Vocabulary.of("met", Met.class);
  }
}
