package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.history.Breach;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanChangedMeanwhile;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanUnknown;
import org.assetcloud.itsm.plan.PlanViolation;
import org.assetcloud.itsm.plan.PlanViolationKind;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.shared.link.Releases;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlans implements Plans {

  private final PlanMapper plans;
  private final VersionMapper versions;
  private final SignatureMapper signatures;
  private final AnswerMapper answers;
  private final Surroundings around;

  MyBatisPlans(PlanMapper plans, VersionMapper versions, SignatureMapper signatures, AnswerMapper answers, Surroundings around) {
    this.plans = plans;
    this.versions = versions;
    this.signatures = signatures;
    this.answers = answers;
    this.around = around;
  }

  /** What is kept elsewhere. */
  @Component("surroundingsOfPlans")
  record Surroundings(DayNumbers numbers, Releases releases, Histories histories) {}

  @Override
  public String nextNumber(LocalDate day) {
    return around.numbers().next("YA", day);
  }

  @Override
  public void add(EmergencyPlan plan) {
    plans.insert(PlanRow.of(plan));
  }

  @Override
  public EmergencyPlan get(String number) {
    PlanRow row = plans.find(number);
    if (row == null) {
      throw new PlanUnknown(number);
    }
    return row.plan();
  }

  @Override
  public EmergencyPlan lock(String number) {
    String change = plans.changeOf(number);
    if (change != null) {
      around.releases().lock(change);
    }
    if (plans.lock(number) == null) {
      throw new PlanUnknown(number);
    }
    return get(number);
  }

  @Override
  public Optional<EmergencyPlan> ofChange(String change) {
    return Optional.ofNullable(plans.ofChange(change)).map(PlanRow::plan);
  }

  @Override
  public void update(EmergencyPlan plan) {
    if (plans.update(PlanRow.of(plan)) == 0) {
      throw new PlanChangedMeanwhile(plan.number());
    }
  }

  @Override
  public void add(String number, PlanVersion version) {
    PlanContent content = version.content();
    versions.insert(number, VersionRow.of(version));
    if (!content.risks().isEmpty()) {
      versions.insertRisks(number, version.version(), content.risks());
    }
    versions.insertCriteria(number, version.version(), content.criteria());
    versions.insertActions(number, version.version(), content.actions());
  }

  @Override
  public PlanVersion version(String number, int version) {
    return read(number, version).stream().findFirst().orElseThrow(() -> new PlanUnknown(number));
  }

  @Override
  public String digest(String number, int version) {
    return versions.versions(number, version).stream().map(VersionRow::digest).findFirst().orElseThrow(() -> new PlanUnknown(number));
  }

  @Override
  public List<PlanVersion> versions(String number) {
    return read(number, null);
  }

  private List<PlanVersion> read(String number, Integer version) {
    var risks = versions.risks(number, version).stream().collect(
        Collectors.groupingBy(RiskRow::version, Collectors.mapping(RiskRow::row, Collectors.toList())));
    var criteria = versions.criteria(number, version).stream().collect(
        Collectors.groupingBy(CriterionRow::version, Collectors.mapping(CriterionRow::row, Collectors.toList())));
    var actions = versions.actions(number, version).stream().collect(
        Collectors.groupingBy(ActionRow::version, Collectors.mapping(ActionRow::row, Collectors.toList())));
    return versions.versions(number, version).stream().map(row -> new PlanVersion(row.version(), row.by(), row.at(), row.releaseAt(),
        row.digest(), new PlanContent(row.form(), row.scope(), risks.getOrDefault(row.version(), List.of()),
            criteria.getOrDefault(row.version(), List.of()), actions.getOrDefault(row.version(), List.of()), row.tracking()))).toList();
  }

  @Override
  public void open(String number, List<Seat> seats) {
    if (!seats.isEmpty()) {
      signatures.insertSeats(number, seats.stream().map(SeatRow::of).toList());
    }
  }

  @Override
  public List<Seat> seats(String number) {
    return signatures.seats(number).stream().map(SeatRow::seat).toList();
  }

  @Override
  public void update(String number, Seat seat) {
    signatures.update(number, SeatRow.of(seat));
  }

  @Override
  public void add(String number, Signature signature) {
    signatures.insert(number, signature);
  }

  @Override
  public List<Signature> signatures(String number) {
    return signatures.signatures(number);
  }

  @Override
  public void voidSignatures(String number, Instant at) {
    signatures.voidAll(number, at);
  }

  @Override
  public void open(String number, int version, List<Instant> due) {
    answers.open(number, version, due);
  }

  @Override
  public void escalate(String number, int version, int position, Instant at) {
    answers.escalate(number, version, position, at);
  }

  @Override
  public void answer(String number, int position, Answer.Given given) {
    answers.answer(number, position, given);
  }

  @Override
  public void own(String number, int position, String owner) {
    answers.own(number, position, owner);
  }

  @Override
  public List<Answer> answers(String number) {
    return answers.answers(number).stream().map(AnswerRow::answer).toList();
  }

  @Override
  public void add(String number, Issue issue) {
    answers.insertIssue(number, IssueRow.of(issue));
  }

  @Override
  public void update(String number, Issue issue) {
    answers.updateIssue(IssueRow.of(issue));
  }

  @Override
  public List<Issue> issues(String number) {
    return answers.issues(number).stream().map(IssueRow::issue).toList();
  }

  @Override
  public Optional<String> tracking(String ticket) {
    return Optional.ofNullable(answers.tracking(ticket));
  }

  @Override
  public void add(String number, Drill drill) {
    plans.insertDrill(number, drill);
  }

  @Override
  public List<Drill> drills(String number) {
    return plans.drills(number);
  }

  @Override
  public void add(String number, PlanEvent event) {
    around.histories().add(Concerned.PLAN, number, new Entry(event.kind().name(), event.at(), event.by(), false, event.text()));
  }

  @Override
  public List<PlanEvent> events(String number) {
    return around.histories().of(number).stream()
        .map(entry -> new PlanEvent(PlanEventKind.valueOf(entry.kind()), entry.at(), entry.by(), entry.text())).toList();
  }

  @Override
  public boolean add(String number, PlanViolation violation) {
    return around.histories().add(Concerned.PLAN, number, new Breach(violation.kind().name(), violation.at(), violation.text()));
  }

  @Override
  public List<PlanViolation> violations(String number) {
    return around.histories().breaches(number).stream()
        .map(breach -> new PlanViolation(PlanViolationKind.valueOf(breach.kind()), breach.at(), breach.text())).toList();
  }
}
