package org.assetcloud.itsm.people.program.web;

import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.ProgramRequest;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of the answers about programs are called. */
@Configuration(proxyBeanMethods = false)
class ProgramWords {

  @Bean
  Vocabulary programStateWords() {
    return Vocabulary.of("programState", Program.State.class);
  }

  @Bean
  Vocabulary programRequestStateWords() {
    return Vocabulary.of("programRequestState", ProgramRequest.State.class);
  }
}
