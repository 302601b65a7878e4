package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.desk.ReadChange;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of all three processes of a change show the same change. */
@Configuration(proxyBeanMethods = false)
class ChangeFormContexts {

  @Bean
  FormContext changeApprovalForms(ReadChange read, Names names) {
    return new ChangeFormContext(ChangeApproval.KEY, read, names);
  }

  @Bean
  FormContext changeVotingForms(ReadChange read, Names names) {
    return new ChangeFormContext(ChangeVoting.KEY, read, names);
  }

  @Bean
  FormContext changeImplementationForms(ReadChange read, Names names) {
    return new ChangeFormContext(ChangeImplementation.KEY, read, names);
  }
}
