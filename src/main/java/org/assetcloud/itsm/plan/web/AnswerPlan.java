package org.assetcloud.itsm.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.desk.ReadPlan;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Due;
import org.springframework.stereotype.Component;

/** Reads a plan as it stands at this moment, for the person who asks. */
@Component
class AnswerPlan {

  /** Of a version that is not the present one. */
  private static final Due NEVER = new Due(null, null, false);

  private final ReadPlan read;
  private final PlanDeadlines deadlines;
  private final PlanRights rights;
  private final Names names;

  AnswerPlan(ReadPlan read, PlanDeadlines deadlines, PlanRights rights, Names names) {
    this.read = read;
    this.deadlines = deadlines;
    this.rights = rights;
    this.names = names;
  }

  PlanAnswer whole(String number) {
    EmergencyPlan plan = read.of(number);
    List<PlanVersion> versions = read.versions(number);
    List<Signature> signatures = read.signatures(number);
    List<Answer> answers = read.answers(number);
    List<Issue> issues = read.issues(number);
    List<Drill> drills = read.drills(number);
    List<PlanEvent> events = read.events(number);
    List<Seat> seats = read.seats(number);
    Map<Integer, Due> due = deadlines.signatures(plan, seats);
    PlanContent content = versions.isEmpty() ? null : versions.get(versions.size() - 1).content();
    return PlanAnswer.of(plan, closedAt(plan, events), new PlanAnswer.Whole(content, draft(plan),
        versions.stream().map(PlanAnswer.VersionAnswer::of).toList(),
        seats.stream().map(seat -> seat(seat, seat.version() == plan.progress().version() ? due.get(seat.position()) : NEVER, signatures)).toList(),
        read.difference(versions),
        answers.stream().map(PlanAnswer.CriterionAnswer::of).toList(), issues.stream().map(PlanAnswer.IssueAnswer::of).toList(),
        drills, read.violations(number), events, rights.of(plan, issues.stream().anyMatch(Issue::open)),
        names.of(people(plan, versions, signatures, answers, issues, drills, events))));
  }

  private PlanAnswer.DraftAnswer draft(EmergencyPlan plan) {
    if (!plan.progress().status().open() || !plan.progress().drafting()) {
      return null;
    }
    Due due = deadlines.draft(plan);
    return new PlanAnswer.DraftAnswer(plan.progress().draft().since(), due.reminder(), due.deadline(), due.clipped());
  }

  private static PlanAnswer.SeatAnswer seat(Seat seat, Due due, List<Signature> signatures) {
    Signature given = signatures.stream().filter(one -> one.version() == seat.version() && one.position() == seat.position()).findFirst()
        .orElse(null);
    Seat.Terms terms = seat.terms();
    return new PlanAnswer.SeatAnswer(seat.version(), seat.position(), terms.role().id(), terms.deputy() == null ? null : terms.deputy().id(),
        seat.openedAt(), due.reminder(), due.deadline(), due.clipped(), given == null ? null : PlanAnswer.SignatureAnswer.of(given, seat));
  }

  private static Instant closedAt(EmergencyPlan plan, List<PlanEvent> events) {
    return plan.progress().status().open() ? null : events.stream().filter(event -> event.kind() == PlanEventKind.ENDING)
        .reduce((one, other) -> other).map(PlanEvent::at).orElse(null);
  }

  private static TreeSet<String> people(EmergencyPlan plan, List<PlanVersion> versions, List<Signature> signatures, List<Answer> answers,
      List<Issue> issues, List<Drill> drills, List<PlanEvent> events) {
    TreeSet<String> people = new TreeSet<>(List.of(plan.author()));
    versions.forEach(version -> version.content().criteria().forEach(criterion -> people.add(criterion.owner())));
    signatures.forEach(signature -> people.add(signature.person()));
    answers.stream().filter(answer -> answer.given() != null).forEach(answer -> people.add(answer.given().by()));
    issues.stream().filter(issue -> issue.waiver() != null).forEach(issue -> people.add(issue.waiver().by()));
    drills.forEach(drill -> people.add(drill.by()));
    events.forEach(event -> people.add(event.by()));
    return people;
  }
}
