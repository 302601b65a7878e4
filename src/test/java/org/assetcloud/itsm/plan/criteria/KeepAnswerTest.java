package org.assetcloud.itsm.plan.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAnswerTest {

  private static final Instant NOW = PlanExample.RELEASE.plusSeconds(600);
  private static final EmergencyPlan PLAN = PlanExample.drafting(null);
  private static final Answer OPEN = new Answer(1, 1, new PlanContent.Criterion(CriterionKind.PASS, "打印三张凭证", "打印", "完整", "service-desk", NOW),
      new Answer.Asked(NOW.plusSeconds(600), null), null);

  private final Answers answers = mock(Answers.class);
  private final ReportIssue report = mock(ReportIssue.class);
  private final PlanHistory history = mock(PlanHistory.class);
  private final KeepAnswer keepAnswer =
      new KeepAnswer(answers, report, history, Somebody.of(Role.SERVICE_DESK), Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void ticketsAreRegistered() {
    when(report.of(any(), any())).thenReturn("GD-20260306-0001");
  }

  @Test
  void whatPassedNeedsNoTicket() {
    Answer answered = keepAnswer.keep(PLAN, OPEN, new AnswerCriterion.Said("三张完整", Met.MET, "照片", null));

    assertThat(answered.failed()).isFalse();
    verify(answers).answer(PLAN.number(), 1, new Answer.Given("三张完整", Met.MET, "照片", null, "service-desk", NOW, null));
    verify(history).add(PLAN.number(), PlanEventKind.ANSWER, "通过准则“打印三张凭证”：成立，实测 三张完整。");
    verifyNoInteractions(report);
  }

  @Test
  void whatFailedIsKeptWithItsTicket() {
    Answer answered = keepAnswer.keep(PLAN, OPEN, new AnswerCriterion.Said("缺一张", Met.NOT_MET, "照片", null));

    assertThat(answered.failed()).isTrue();
    verify(answers).answer(PLAN.number(), 1, new Answer.Given("缺一张", Met.NOT_MET, "照片", null, "service-desk", NOW, "GD-20260306-0001"));
    verify(history).add(PLAN.number(), PlanEventKind.ANSWER, "通过准则“打印三张凭证”：不成立，实测 缺一张。未通过，须回退。");
  }

  @Test
  void whatWasFoundBesidesHasItsTicketToo() {
    keepAnswer.keep(PLAN, OPEN, new AnswerCriterion.Said("三张完整", Met.MET, "照片", "字体偏小"));

    verify(answers).answer(PLAN.number(), 1, new Answer.Given("三张完整", Met.MET, "照片", "字体偏小", "service-desk", NOW, "GD-20260306-0001"));
  }
}
