package org.assetcloud.itsm.ticket.report.web;

import org.assetcloud.itsm.shared.web.Vocabulary;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.Result;
import org.assetcloud.itsm.ticket.report.Tile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of reports are called. */
@Configuration(proxyBeanMethods = false)
class ReportWords {

  @Bean
  Vocabulary groupByWords() {
    return Vocabulary.of("groupBy", GroupBy.class);
  }

  @Bean
  Vocabulary reportResultWords() {
    return Vocabulary.of("reportResult", Result.class);
  }

  @Bean
  Vocabulary tileWords() {
    return Vocabulary.of("tile", Tile.class);
  }
}
