package org.assetcloud.itsm.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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

  /**
   * Who carries it out and who tells whether it worked; never the same person.
   *
   * @param formerly who had a part in the change before somebody else was named for it
   */
  public record Hands(String implementer, String verifier, Set<String> formerly) {

    public Hands(String implementer, String verifier) {
      this(implementer, verifier, Set.of());
    }

    /** Whether the same people do the work, whoever had a part in it before. */
    boolean sameAs(Hands other) {
      return Objects.equals(implementer, other.implementer) && Objects.equals(verifier, other.verifier);
    }

    Hands remembering(Set<String> others) {
      Set<String> all = new TreeSet<>(formerly);
      all.addAll(others);
      return new Hands(implementer, verifier, all);
    }
  }

  /** How it is done, tested and taken back; a configuration also has the value before and after. */
  public record Plan(String steps, String testEvidence, String backOutSteps, String oldValue, String newValue) {}

  public boolean emergency() {
    return type == ChangeType.EMERGENCY;
  }

  /** Whether the person carries out or verifies it, or had a part in it before. */
  public boolean involves(String person) {
    return hands.implementer().equals(person) || hands.verifier().equals(person) || hands.formerly().contains(person);
  }

  Content in(Hands others) {
    return new Content(title, reason, kind, type, scope, others, window, downtimeMinutes, plan, tickets, template);
  }

  /** Whether it is the same work: title, reason, downtime, test evidence and back-out may differ, and nothing else. */
  public boolean sameWorkAs(Content other) {
    Plan same = new Plan(plan.steps(), other.plan.testEvidence(), other.plan.backOutSteps(), plan.oldValue(), plan.newValue());
    return hands.sameAs(other.hands) && other.equals(new Content(
        other.title, other.reason, kind, type, scope, other.hands, window, other.downtimeMinutes, same, tickets, template));
  }
}
