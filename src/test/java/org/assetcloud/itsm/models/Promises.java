package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What requirements.md promises of work and releases (R7.4, R4.1, R4.2), read from the records of one play. */
@Component
@Profile("test")
class Promises {

  private static final Map<Risk, Set<Role>> VOTERS = Map.of(Risk.LOW, Set.of(Role.TEAM_LEAD, Role.BUREAU_OPERATOR),
      Risk.MEDIUM, Set.of(Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR),
      Risk.HIGH, Set.of(Role.PROJECT_MANAGER, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER));
  private static final Set<Role> SIGNERS = Set.of(Role.TEAM_LEAD, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);
  private static final Set<ChangeStatus> BEFORE_WORK = Set.of(ChangeStatus.AWAITING_REVISION, ChangeStatus.AWAITING_ASSESSMENT,
      ChangeStatus.AWAITING_APPROVAL, ChangeStatus.APPROVED, ChangeStatus.REJECTED, ChangeStatus.CANCELLED);
  private static final Set<PlanStatus> BEGUN = Set.of(PlanStatus.IN_RELEASE, PlanStatus.RELEASED, PlanStatus.TRACKING, PlanStatus.CLOSED);

  private final VotedChanges changes;
  private final AssessedChanges assessed;
  private final Plans plans;
  private final Signatures signatures;
  private final PlanVersions versions;

  Promises(VotedChanges changes, AssessedChanges assessed, Plans plans, Signatures signatures, PlanVersions versions) {
    this.changes = changes;
    this.assessed = assessed;
    this.plans = plans;
    this.signatures = signatures;
    this.versions = versions;
  }

  /** Looks at one change or plan, and remembers what it has seen. */
  final class Watch {

    private final String play;
    private boolean worked;
    private boolean released;
    private boolean successful;

    private Watch(String play) {
      this.play = play;
    }

    boolean worked() {
      return worked;
    }

    boolean released() {
      return released;
    }

    boolean successful() {
      return successful;
    }

    void look(String number) {
      if (number.startsWith("YA")) {
        plan(plans.get(number));
        return;
      }
      Change change = changes.get(number);
      String why = play + " " + change;
      if (!BEFORE_WORK.contains(change.progress().status()) || change.progress().times().startedAt() != null) {
        assertThat(change.progress().times().startedAt()).as(why).isNotNull();
        if (!worked) {
          worked = true;
          approved(change, why);
          signed(plans.ofChange(number).orElseThrow(() -> new AssertionError(why)), why);
        }
      }
      plans.ofChange(number).ifPresent(this::plan);
      if (change.progress().result() == ChangeResult.SUCCESSFUL && !successful) {
        successful = true;
        verified(change, why);
      }
      if (change.progress().status() == ChangeStatus.CLOSED && change.content().emergency()) {
        assertThat(by(change, ChangeEventKind.REVIEW)).as(why).isNotEmpty().doesNotContain("engineer-2", "service-desk");
      }
    }

    private void plan(EmergencyPlan plan) {
      if (!released && BEGUN.contains(plan.progress().status())) {
        released = true;
        signed(plan, play + " " + plan);
      }
    }
  }

  Watch watch(String play) {
    return new Watch(play);
  }

  private void approved(Change change, String why) {
    Ballot ballot = changes.ballots(change.number()).stream().filter(one -> one.round().stage() != Stage.AFTERWARDS)
        .reduce((one, other) -> other).orElseThrow(() -> new AssertionError("No votes: " + why));
    assertThat(ballot.round().revision()).as(why).isEqualTo(change.progress().revision());
    assertThat(ballot.votes()).as(why).isNotEmpty().allMatch(vote -> vote.decision() == Decision.APPROVE).hasSameSizeAs(ballot.seats());
    Set<String> voters = new HashSet<>();
    ballot.votes().forEach(vote -> voters.add(vote.person()));
    assertThat(voters).as(why).hasSameSizeAs(ballot.votes()).doesNotContain(change.requestedBy(), "engineer-2", "service-desk");
    Set<Role> asked = new HashSet<>();
    ballot.seats().forEach(seat -> asked.add(seat.terms().role()));
    if (change.content().emergency()) {
      assertThat(asked).as(why).isEqualTo(Set.of(Role.BUREAU_OPERATOR));
    } else {
      assertThat(asked).as(why).isEqualTo(VOTERS.get(change.progress().risk()));
      assertThat(assessed.assessment(change.number(), change.progress().revision()).by()).as(why).startsWith("team-lead");
    }
    ballot.votes().forEach(vote -> assertThat(vote.person()).as(why).startsWith(vote.role().id()));
  }

  private void signed(EmergencyPlan plan, String why) {
    int version = plan.progress().releasedVersion() == null ? plan.progress().version() : plan.progress().releasedVersion();
    List<Signature> given = signatures.signatures(plan.number()).stream().filter(one -> one.version() == version).toList();
    Set<Role> asked = new HashSet<>();
    signatures.seats(plan.number()).stream().filter(seat -> seat.version() == version).forEach(seat -> asked.add(seat.terms().role()));
    Set<String> persons = new HashSet<>();
    given.forEach(one -> persons.add(one.person()));
    assertThat(plan.progress().form()).as(why).isEqualTo(PlanForm.FULL);
    assertThat(asked).as(why).containsAll(SIGNERS);
    assertThat(given).as(why).hasSameSizeAs(asked).allMatch(one -> one.decision() == Decision.APPROVE
        && one.voidedAt() == null && one.digest().equals(versions.digest(plan.number(), version)));
    assertThat(persons).as(why).hasSameSizeAs(given).doesNotContain(plan.author());
  }

  private void verified(Change change, String why) {
    assertThat(change.progress().times().startedAt()).as(why).isNotNull();
    assertThat(by(change, ChangeEventKind.WORK)).as(why).contains("engineer-2");
    assertThat(by(change, ChangeEventKind.VERIFICATION)).as(why).isNotEmpty().doesNotContain("engineer-2");
  }

  private List<String> by(Change change, ChangeEventKind kind) {
    return changes.events(change.number()).stream().filter(event -> event.kind() == kind).map(event -> event.by()).toList();
  }
}
