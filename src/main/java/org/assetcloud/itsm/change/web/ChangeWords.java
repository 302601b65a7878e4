package org.assetcloud.itsm.change.web;

import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of a change's answer are called. */
@Configuration(proxyBeanMethods = false)
class ChangeWords {

  @Bean
  Vocabulary changeStatusWords() {
    return Vocabulary.of("changeStatus", ChangeStatus.class);
  }

  @Bean
  Vocabulary changeKindWords() {
    return Vocabulary.of("changeKind", ChangeKind.class);
  }

  @Bean
  Vocabulary changeTypeWords() {
    return Vocabulary.of("changeType", ChangeType.class);
  }

  @Bean
  Vocabulary changeResultWords() {
    return Vocabulary.of("changeResult", ChangeResult.class);
  }

  @Bean
  Vocabulary changePartWords() {
    return Vocabulary.of("changePart", ChangePart.class);
  }

  @Bean
  Vocabulary changeEventWords() {
    return Vocabulary.of("changeEvent", ChangeEventKind.class);
  }

  @Bean
  Vocabulary riskWords() {
    return Vocabulary.of("risk", Risk.class);
  }

  @Bean
  Vocabulary reachWords() {
    return Vocabulary.of("reach", Reach.class);
  }

  @Bean
  Vocabulary reversibilityWords() {
    return Vocabulary.of("reversibility", Reversibility.class);
  }

  @Bean
  Vocabulary dataTouchedWords() {
    return Vocabulary.of("dataTouched", DataTouched.class);
  }

  @Bean
  Vocabulary stageWords() {
    return Vocabulary.of("stage", Stage.class);
  }

  @Bean
  Vocabulary roundOutcomeWords() {
    return Vocabulary.of("roundOutcome", RoundOutcome.class);
  }

  @Bean
  Vocabulary lateApprovalWords() {
    return Vocabulary.of("lateApproval", LateApproval.class);
  }

  @Bean
  Vocabulary violationWords() {
    return Vocabulary.of("violation", ViolationKind.class);
  }
}
