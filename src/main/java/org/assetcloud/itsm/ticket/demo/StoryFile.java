package org.assetcloud.itsm.ticket.demo;

import java.util.List;
import org.assetcloud.itsm.ticket.RequesterKind;

/** The file the tickets' story is written in; what its fields mean stands at its head. */
record StoryFile(List<Unit> units, List<Told> tickets) {

  record Unit(String name, RequesterKind kind, List<Caller> callers) {}

  record Caller(String name, String phone) {}

  /** One ticket and what was done about it; the first step registers it. */
  record Told(
      String category, String severity, String channel, String title, String description, String requester, List<Step> steps) {}

  /**
   * @param at see {@link StoryTime}
   * @param by user id
   * @param text comment, note or reason
   * @param choice outcome, answer, measure or corrected title
   * @param to user id
   */
  record Step(String at, String by, Deed deed, String text, String choice, String to, String reportedAt) {}

  /** What people do about tickets. */
  enum Deed {
    REGISTER,
    NOTE,
    CORRECT,
    CLAIM,
    HAND_BACK,
    REASSIGN,
    CANCEL,
    RESPOND,
    ATTEMPT,
    RESOLVE,
    CONFIRM,
    HANDLE_ESCALATION
  }
}
