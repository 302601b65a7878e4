package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.Ladder;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.springframework.stereotype.Component;

/**
 * Tells every level of the ladder that has become due, once per cycle (R5.7). Where several were passed unseen, as after an outage, only
 * the highest is sent and says how late; the others are recorded as superseded.
 */
@Component
public class TellDueLevels {

  private static final Duration PUNCTUAL = Duration.ofMinutes(1);

  private final Tickets tickets;
  private final Ladders ladders;
  private final StaffedRole staffedRole;
  private final AnnounceLevel announceLevel;
  private final Clock clock;

  TellDueLevels(Tickets tickets, Ladders ladders, StaffedRole staffedRole, AnnounceLevel announceLevel, Clock clock) {
    this.tickets = tickets;
    this.ladders = ladders;
    this.staffedRole = staffedRole;
    this.announceLevel = announceLevel;
    this.clock = clock;
  }

  /** @return the escalations that need somebody to act, in no case one that was returned before */
  public List<Escalation> tell(String number) {
    Ticket ticket = tickets.lock(number);
    Instant now = clock.instant();
    List<Escalation> recorded = tickets.escalations(number);
    List<Escalation> acted = new ArrayList<>();
    for (Ladder ladder : ladders(ticket)) {
      acted.addAll(act(ticket, ladder, ladder.due(recorded, now), now));
    }
    tickets.addEscalations(acted);
    return acted.stream().filter(one -> one.action() == EscalationAction.TASK).toList();
  }

  /** When to ask again, at once where a level is due; null where nothing is left to tell. */
  public Instant nextWake(String number) {
    Instant now = clock.instant();
    List<Escalation> recorded = tickets.escalations(number);
    return ladders(tickets.get(number)).stream().map(ladder -> ladder.nextWake(recorded, now))
        .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  private List<Ladder> ladders(Ticket ticket) {
    return ladders.of(ticket, tickets.clocks(ticket.number()));
  }

  private List<Escalation> act(Ticket ticket, Ladder ladder, List<Ladder.Step> due, Instant now) {
    List<Ladder.Step> sent = Ladder.sent(due);
    if (sent.isEmpty()) {
      return List.of();
    }
    Map<Ladder.Step, StaffedRole.Found> found = new LinkedHashMap<>();
    sent.forEach(step -> found.put(step, staffedRole.forLevel(step.level().role())));
    announceLevel.tell(ticket, ladder.clock(), sent.get(0).level(), found.values(), lateness(sent.get(0), now));
    return due.stream().map(step -> sent.contains(step) ? acted(ladder.clock(), step, found.get(step), now)
        : superseded(ladder.clock(), step, now)).toList();
  }

  private static String lateness(Ladder.Step step, Instant now) {
    Duration late = Duration.between(step.dueAt(), now);
    return late.compareTo(PUNCTUAL) > 0 ? "本级迟发 %s。".formatted(InWords.natural(late)) : "";
  }

  private Escalation acted(ServiceClock one, Ladder.Step step, StaffedRole.Found found, Instant now) {
    String reason = found.reason() + lateness(step, now);
    return escalation(one, step, found.role(), step.level().action(), now, reason.isEmpty() ? null : reason);
  }

  private Escalation superseded(ServiceClock one, Ladder.Step step, Instant now) {
    return escalation(one, step, step.level().role(), EscalationAction.SUPERSEDED, now, null);
  }

  private Escalation escalation(ServiceClock one, Ladder.Step step, Role role, EscalationAction action, Instant now, String reason) {
    LadderLevel level = step.level();
    return new Escalation(one.number(), one.kind(), one.cycle(), level.level(), level.role(), role, action, step.dueAt(), now, reason);
  }
}
