package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.assessment.AssessChange;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.RateRisk;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.change.conclusion.ConcludeRound;
import org.assetcloud.itsm.change.conclusion.RejectChange;
import org.assetcloud.itsm.change.ending.CloseChange;
import org.assetcloud.itsm.change.vote.CastVote;
import org.assetcloud.itsm.change.vote.LateApprovals;
import org.assetcloud.itsm.change.vote.OpenRound;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.change.work.BackOut;
import org.assetcloud.itsm.change.work.BackOutChange;
import org.assetcloud.itsm.change.work.DecideOverrun;
import org.assetcloud.itsm.change.work.EndWindow;
import org.assetcloud.itsm.change.work.ImplementChange;
import org.assetcloud.itsm.change.work.Implementation;
import org.assetcloud.itsm.change.work.OpenWindow;
import org.assetcloud.itsm.change.work.OverrunAnswer;
import org.assetcloud.itsm.change.work.ReviewChange;
import org.assetcloud.itsm.change.work.Verification;
import org.assetcloud.itsm.change.work.VerifyChange;
import org.assetcloud.itsm.plan.conclusion.ConcludeSignatures;
import org.assetcloud.itsm.plan.conclusion.LateFullPlan;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.criteria.AnswerCriterion;
import org.assetcloud.itsm.plan.release.ClosePlan;
import org.assetcloud.itsm.plan.release.OpenPlan;
import org.assetcloud.itsm.plan.release.ReportRelease;
import org.assetcloud.itsm.plan.release.StopRelease;
import org.assetcloud.itsm.plan.signing.OpenSignatures;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.desk.HandleEscalation;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.assetcloud.itsm.ticket.work.RespondToTicket;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever calls a use case, and whatever model: the record says whether it is the step's time (decision 0019). */
@WiredTest
@Tag("any-database")
class StepsAtTheirTimeTest {

  @Autowired
  ApplicationContext beans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  PlanCalls plans;

  @Autowired
  TicketCalls tickets;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void anApprovedChangeWaitsForItsWorkOnly() {
    String number = changes.approved(changes.release());
    Map<String, ThrowingCallable> steps = new LinkedHashMap<>();
    steps.put("assess", as("team-lead", () -> bean(AssessChange.class).assess(number,
        new AssessChange.Finding(Reach.ONE_UNIT, Reversibility.FULL, DataTouched.NONE, null, null))));
    steps.put("rate", () -> bean(RateRisk.class).rate(number, found -> Risk.LOW));
    steps.put("ask", () -> bean(OpenRound.class).open(number, question -> List.of(), time.instant()));
    steps.put("vote", as("team-lead-2", () -> bean(CastVote.class).cast(number, 1, new CastVote.Said(Decision.APPROVE, null, null))));
    steps.put("conclude", () -> bean(ConcludeRound.class).conclude(number));
    steps.put("reject", () -> bean(RejectChange.class).rejected(number));
    steps.put("implement", as("engineer-2", () -> bean(ImplementChange.class).implement(number, Implementation.DONE, null)));
    steps.put("verify", as("service-desk", () -> bean(VerifyChange.class).verify(number, Verification.PASSED, null)));
    steps.put("overrun", as("project-manager", () -> bean(DecideOverrun.class).decide(number, OverrunAnswer.BACK_OUT, "立即回退")));
    steps.put("back out", as("engineer-2", () -> bean(BackOutChange.class).backOut(number, BackOut.BACKED_OUT, "已恢复原模板")));
    steps.put("review", as("bureau-operator", () -> bean(ReviewChange.class).review(number, "原因已查明")));
    steps.put("close", () -> bean(CloseChange.class).close(number));
    steps.put("another plan", () -> bean(OpenPlan.class).open(number));

    steps.forEach((name, step) -> assertThat(catchThrowable(step)).as(name).isInstanceOf(Conflict.class));

    assertThat(changes.status(number)).isEqualTo("APPROVED");
  }

  @Test
  void aPlanThatIsNotSignedWaitsForItsDraftOnly() {
    Instant releaseAt = at("2026-03-06T20:00");
    String number = plans.asked(releaseAt, "LOW");
    time.set(releaseAt);
    Map<String, ThrowingCallable> steps = new LinkedHashMap<>();
    steps.put("ask", () -> bean(OpenSignatures.class).open(number, question -> List.of()));
    steps.put("conclude", () -> bean(ConcludeSignatures.class).conclude(number));
    steps.put("release", as("engineer", () -> bean(ReportRelease.class).report(number, null)));
    steps.put("answer", as("service-desk",
        () -> bean(AnswerCriterion.class).answer(number, 1, new AnswerCriterion.Said("三张均完整", Met.MET, "打印件", null))));
    steps.put("close", () -> bean(ClosePlan.class).close(number));
    steps.put("full plan", () -> bean(LateFullPlan.class).due(number));

    steps.forEach((name, step) -> assertThat(catchThrowable(step)).as(name).isInstanceOf(Conflict.class));

    assertThat(plans.status(number)).isEqualTo("AWAITING_DRAFT");
  }

  @Test
  void timersThatComeAtAWrongTimeDoNothing() {
    String number = changes.asked(changes.release());
    String goLive = plans.asked(at("2026-03-06T20:00"), "LOW");

    assertThat(bean(OpenWindow.class).open(number)).isFalse();
    assertThat(bean(EndWindow.class).end(number)).isFalse();
    bean(LateApprovals.class).overdue(number);
    bean(StopRelease.class).stop(goLive);
    bean(LateFullPlan.class).overdue(goLive);

    assertThat(changes.status(number)).isEqualTo("AWAITING_ASSESSMENT");
    assertThat(changes.change(number).path("violations")).isEmpty();
    assertThat(plans.status(goLive)).isEqualTo("AWAITING_DRAFT");
  }

  @Test
  void aTicketIsWorkedOnByTheContractorsPeopleAndAnEscalationHandledByThoseWhoWereAsked() {
    String number = tickets.raise("service-desk", TicketCalls.fault()).body().get("number").asText();
    RespondToTicket respondTo = bean(RespondToTicket.class);
    HandleEscalation escalation = bean(HandleEscalation.class);
    String response = "RESPONSE/1/100%/project-manager/project-manager";

    for (String person : List.of("bureau-operator", "auditor", "system-admin", "process-owner")) {
      assertThat(catchThrowable(as(person, () -> respondTo.respond(number, true, "已联系")))).as(person).isInstanceOf(Forbidden.class);
    }
    assertThat(catchThrowable(as("project-manager", () -> escalation.handle(number, response, Measure.OTHER, "已安排", null))))
        .isInstanceOf(Conflict.class);
    time.set(at("2026-03-02T10:31"));
    changes.fire(number, "timerEvent_nextLevelDue");
    for (String person : List.of("engineer", "team-lead", "auditor")) {
      assertThat(catchThrowable(as(person, () -> escalation.handle(number, response, Measure.OTHER, "已安排", null)))).as(person)
          .isInstanceOf(Forbidden.class);
    }

    assertThat(tickets.ticket(number).path("status").asText()).isEqualTo("AWAITING_RESPONSE");
  }

  @Test
  void theSoftwareItselfTakesNobodysStep() {
    String number = changes.approved(changes.request());
    changes.fire(number, "timerEvent_windowOpens");
    String task = changes.tasks("engineer-2", number, "implementChange").get(0);
    assertThat(changes.claim("engineer-2", task).status()).isEqualTo(204);

    Throwable refused = catchThrowable(() -> bean(ImplementChange.class).implement(number, Implementation.DONE, null));

    assertThat(refused).hasMessageContaining("实施人提交");
    assertThat(changes.status(number)).isEqualTo("IN_IMPLEMENTATION");
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private ThrowingCallable as(String person, ThrowingCallable step) {
    return () -> {
      identity.setAuthentication(person, List.of(person.replace("-2", "")));
      try {
        step.call();
      } finally {
        identity.clearAuthentication();
      }
    };
  }
}
