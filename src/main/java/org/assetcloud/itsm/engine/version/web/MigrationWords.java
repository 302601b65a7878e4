package org.assetcloud.itsm.engine.version.web;

import org.assetcloud.itsm.engine.version.InstanceState;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of a migration are called. */
@Configuration(proxyBeanMethods = false)
class MigrationWords {

  @Bean
  Vocabulary migratedWords() {
    return Vocabulary.of("migrated", InstanceState.class);
  }
}
