package org.assetcloud.itsm.ticket.web;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.web.Vocabulary;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.clock.ClockState;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the codes of a ticket's answer are called. */
@Configuration(proxyBeanMethods = false)
class TicketWords {

  @Bean
  Vocabulary statusWords() {
    return Vocabulary.of("status", TicketStatus.class);
  }

  @Bean
  Vocabulary categoryWords() {
    return Vocabulary.of("category", Category.class);
  }

  @Bean
  Vocabulary severityWords() {
    return Vocabulary.of("severity", Severity.class);
  }

  @Bean
  Vocabulary channelWords() {
    return Vocabulary.of("channel", Channel.class);
  }

  @Bean
  Vocabulary requesterKindWords() {
    return Vocabulary.of("requesterKind", RequesterKind.class);
  }

  @Bean
  Vocabulary noteKindWords() {
    return Vocabulary.of("noteKind", NoteKind.class);
  }

  @Bean
  Vocabulary clockKindWords() {
    return Vocabulary.of("clockKind", ClockKind.class);
  }

  @Bean
  Vocabulary clockStateWords() {
    return Vocabulary.of("clockState", ClockState.class);
  }

  @Bean
  Vocabulary clockResultWords() {
    return Vocabulary.of("clockResult", ClockResult.class);
  }

  @Bean
  Vocabulary calendarWords() {
    return Vocabulary.of("calendar", CalendarKind.class);
  }

  @Bean
  Vocabulary escalationActionWords() {
    return Vocabulary.of("escalationAction", EscalationAction.class);
  }

  @Bean
  Vocabulary roleWords() {
    return Vocabulary.of("role", Role.class);
  }
}
