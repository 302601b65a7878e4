package org.assetcloud.itsm.ticket.escalation;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;

/**
 * A level of the ladder as it was acted upon, once per cycle.
 *
 * @param cycle 1 + how often the requester said it is not solved
 * @param ladderRole the role of the ladder
 * @param role who was told or got the task: the ladder's role, or the next one where that has no members
 * @param reason why it is another role, or how late it was told; null where there is nothing to explain
 */
public record Escalation(
    String number, ClockKind clock, int cycle, String level, Role ladderRole, Role role, EscalationAction action, Instant dueAt,
    Instant actedAt, String reason) {

  /** Names the escalation within its ticket. */
  public String key() {
    return "%s/%d/%s/%s".formatted(clock, cycle, level, ladderRole.id());
  }

  /** Names what somebody was asked: the escalation, and the role that got it. */
  public String question() {
    return key() + "/" + role.id();
  }

  /** An escalation's key in words: {@code RESPONSE/1/100%/project-manager} is 响应时限：时限的 100%（第 1 轮）. */
  public static String inWords(String key) {
    String[] parts = key.split("/");
    return "%s时限：%s（第 %s 轮）".formatted(ClockKind.valueOf(parts[0]).label(), InWords.level(parts[2]), parts[1]);
  }

  /** The event people are told of: one level of one clock in one cycle, whichever roles it has. */
  public static String event(ServiceClock clock, LadderLevel level) {
    return "%s/%s/%d/%s".formatted(clock.number(), clock.kind(), clock.cycle(), level.level());
  }
}
