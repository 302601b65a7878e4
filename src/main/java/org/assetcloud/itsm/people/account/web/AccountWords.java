package org.assetcloud.itsm.people.account.web;

import org.assetcloud.itsm.people.signin.SignInRecord;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of the answers about accounts are called. */
@Configuration(proxyBeanMethods = false)
class AccountWords {

  @Bean
  Vocabulary signInResultWords() {
    return Vocabulary.of("signInResult", SignInRecord.Result.class);
  }
}
