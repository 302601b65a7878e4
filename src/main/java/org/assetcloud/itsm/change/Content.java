package org.assetcloud.itsm.change;

import java.util.List;
import java.util.Objects;

/**
 * What is asked for and approved: votes bind to one revision of it (R7.4).
 *
 * @param downtimeMinutes how long the platform is planned to be down
 * @param tickets numbers of the tickets that wait for it or are about it
 * @param template of the catalogue of pre-approved changes, null where none
 */
public record Content(
    String title, String reason, ChangeKind kind, ChangeType type, Scope scope, Hands hands, Window window, int downtimeMinutes, Plan plan,
    List<String> tickets, Long template) {

  /** Which modules of the platform it touches, and which units feel it. */
  public record Scope(List<String> modules, List<String> units) {}

  /** Who carries it out and who tells whether it worked; never the same person. */
  public record Hands(String implementer, String verifier) {}

  /** How it is done, tested and taken back; a configuration also has the value before and after. */
  public record Plan(String steps, String testEvidence, String backOutSteps, String oldValue, String newValue) {}

  public boolean emergency() {
    return type == ChangeType.EMERGENCY;
  }

  /** Whether the person asked for, carries out or verifies it. */
  boolean involves(String person) {
    return hands.implementer().equals(person) || hands.verifier().equals(person);
  }

  /** Whether work that has begun goes on as it was begun: only what is written about it differs. */
  boolean sameWorkAs(Content other) {
    return kind == other.kind && type == other.type && scope.equals(other.scope) && hands.equals(other.hands) && window.equals(other.window)
        && plan.steps().equals(other.plan.steps()) && Objects.equals(plan.newValue(), other.plan.newValue());
  }
}
