package org.assetcloud.itsm.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanStatus;
import org.junit.jupiter.api.Test;

/** To what a signature binds (R4.1): whatever is different has another digest. */
class PlanDigestTest {

  private static final EmergencyPlan PLAN = PlanExamples.ofChange(false, PlanExamples.RELEASE, PlanExamples.RELEASE.plusSeconds(7200));
  private static final PlanContent CONTENT = PlanExamples.content();
  private static final String DIGEST = PlanDigest.of(PLAN, 1, CONTENT);

  @Test
  void theSameContentHasTheSameDigestWhateverElseHappens() {
    assertThat(DIGEST).matches("[0-9a-f]{64}");
    assertThat(PlanDigest.of(PLAN, 1, PlanExamples.content())).isEqualTo(DIGEST);
    assertThat(PlanDigest.of(PLAN.with(PLAN.progress().at(PlanStatus.SIGNED)), 1, PlanExamples.content())).isEqualTo(DIGEST);
  }

  @Test
  void anotherVersionReleaseTimeChangeOrPlanHasAnotherDigest() {
    EmergencyPlan otherChange = new EmergencyPlan(PLAN.number(), PLAN.title(), "BG-20260302-0002", PLAN.risk(), false, PLAN.releaseAt(),
        PLAN.latest(), PLAN.author(), PLAN.createdAt(), PLAN.progress());
    EmergencyPlan otherPlan = new EmergencyPlan("YA-20260302-0002", PLAN.title(), PLAN.change(), PLAN.risk(), false, PLAN.releaseAt(),
        PLAN.latest(), PLAN.author(), PLAN.createdAt(), PLAN.progress());

    assertThat(List.of(DIGEST, PlanDigest.of(PLAN, 2, CONTENT), PlanDigest.of(PLAN, 11, CONTENT),
        PlanDigest.of(PLAN.at(PLAN.releaseAt().plusSeconds(1)), 1, CONTENT), PlanDigest.of(otherChange, 1, CONTENT),
        PlanDigest.of(otherPlan, 1, CONTENT), PlanDigest.of(PlanExamples.goLive(), 1, CONTENT))).doesNotHaveDuplicates();
  }

  @Test
  void aChangeCalledNullIsNoGoLive() {
    EmergencyPlan calledNull = new EmergencyPlan(PLAN.number(), PLAN.title(), "null", PLAN.risk(), false, PLAN.releaseAt(), PLAN.latest(),
        PLAN.author(), PLAN.createdAt(), PLAN.progress());

    assertThat(PlanDigest.of(calledNull, 1, CONTENT)).isNotEqualTo(PlanDigest.of(PlanExamples.goLive(), 1, CONTENT));
  }

  @Test
  void everyFieldOfEveryRowCounts() {
    List<PlanContent> others = new ArrayList<>();
    others.add(new PlanContent(PlanForm.SHORT, CONTENT.scope(), CONTENT.risks(), CONTENT.criteria(), CONTENT.actions(), CONTENT.tracking()));
    others.add(text(CONTENT.scope() + "。", CONTENT.tracking()));
    others.add(text(CONTENT.scope(), CONTENT.tracking() + " "));
    others.add(text(CONTENT.scope(), null));
    others.add(risk(row -> new PlanContent.Risk(row.risk() + "1", row.likelihood(), row.effect(), row.measure())));
    others.add(risk(row -> new PlanContent.Risk(row.risk(), Likelihood.MEDIUM, row.effect(), row.measure())));
    others.add(risk(row -> new PlanContent.Risk(row.risk(), row.likelihood(), row.effect() + "1", row.measure())));
    others.add(risk(row -> new PlanContent.Risk(row.risk(), row.likelihood(), row.effect(), row.measure() + "1")));
    others.add(criterion(row -> of(CriterionKind.PASS, row.criterion(), row.method(), row.expected(), row.owner(), 0)));
    others.add(criterion(row -> of(row.kind(), row.criterion() + "1", row.method(), row.expected(), row.owner(), 0)));
    others.add(criterion(row -> of(row.kind(), row.criterion(), row.method() + "1", row.expected(), row.owner(), 0)));
    others.add(criterion(row -> of(row.kind(), row.criterion(), row.method(), row.expected() + "1", row.owner(), 0)));
    others.add(criterion(row -> of(row.kind(), row.criterion(), row.method(), row.expected(), "engineer", 0)));
    others.add(criterion(row -> of(row.kind(), row.criterion(), row.method(), row.expected(), row.owner(), 1)));
    others.add(action(row -> new PlanContent.Action(row.step() + "1", row.who(), row.contact())));
    others.add(action(row -> new PlanContent.Action(row.step(), row.who() + "1", row.contact())));
    others.add(action(row -> new PlanContent.Action(row.step(), row.who(), row.contact() + "1")));

    assertThat(others).map(other -> PlanDigest.of(PLAN, 1, other)).doesNotContain(DIGEST).doesNotHaveDuplicates();
  }

  @Test
  void aRowMoreLessOrElsewhereHasAnotherDigest() {
    PlanContent.Action first = CONTENT.actions().get(0);
    PlanContent.Action last = CONTENT.actions().get(1);

    assertThat(List.of(List.of(first, last), List.of(last, first), List.of(first), List.of(first, last, last)))
        .map(rows -> PlanDigest.of(PLAN, 1, actions(rows))).doesNotHaveDuplicates();
  }

  @Property
  void oneCharacterReplacedHasAnotherDigest(@ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 1, max = 30) String scope,
      @ForAll int where) {
    int at = Math.floorMod(where, scope.length());
    String other = scope.substring(0, at) + (char) (scope.charAt(at) + 1) + scope.substring(at + 1);

    assertThat(PlanDigest.of(PLAN, 1, text(other, "每日核对"))).isNotEqualTo(PlanDigest.of(PLAN, 1, text(scope, "每日核对")));
  }

  @Property
  void aBoundaryMovedBetweenTwoCellsHasAnotherDigest(@ForAll @StringLength(min = 2, max = 12) String written, @ForAll int one, @ForAll int other) {
    int here = Math.floorMod(one, written.length() + 1);
    int there = Math.floorMod(other, written.length() + 1);

    String cut = PlanDigest.of(PLAN, 1, action(row -> new PlanContent.Action(written.substring(0, here), written.substring(here), "0513")));
    String moved = PlanDigest.of(PLAN, 1, action(row -> new PlanContent.Action(written.substring(0, there), written.substring(there), "0513")));

    assertThat(cut.equals(moved)).isEqualTo(here == there);
  }

  @Test
  void aCellThatIsWrittenLikeTheEndOfACellIsNone() {
    PlanContent one = action(row -> new PlanContent.Action("甲\n2:人员\n1:乙", "丙", "丁"));
    PlanContent other = action(row -> new PlanContent.Action("甲", "乙\n2:人员\n1:丙", "丁"));

    assertThat(PlanDigest.of(PLAN, 1, one)).isNotEqualTo(PlanDigest.of(PLAN, 1, other));
  }

  private static PlanContent text(String scope, String tracking) {
    return new PlanContent(CONTENT.form(), scope, CONTENT.risks(), CONTENT.criteria(), CONTENT.actions(), tracking);
  }

  private static PlanContent risk(UnaryOperator<PlanContent.Risk> last) {
    return new PlanContent(CONTENT.form(), CONTENT.scope(), List.of(CONTENT.risks().get(0), last.apply(CONTENT.risks().get(1))),
        CONTENT.criteria(), CONTENT.actions(), CONTENT.tracking());
  }

  private static PlanContent criterion(UnaryOperator<PlanContent.Criterion> last) {
    return new PlanContent(CONTENT.form(), CONTENT.scope(), CONTENT.risks(),
        List.of(CONTENT.criteria().get(0), last.apply(CONTENT.criteria().get(1))), CONTENT.actions(), CONTENT.tracking());
  }

  private static PlanContent.Criterion of(CriterionKind kind, String criterion, String method, String expected, String owner, int seconds) {
    return new PlanContent.Criterion(kind, criterion, method, expected, owner, CONTENT.criteria().get(1).deadline().plusSeconds(seconds));
  }

  private static PlanContent action(UnaryOperator<PlanContent.Action> last) {
    return actions(List.of(CONTENT.actions().get(0), last.apply(CONTENT.actions().get(1))));
  }

  private static PlanContent actions(List<PlanContent.Action> rows) {
    return new PlanContent(CONTENT.form(), CONTENT.scope(), CONTENT.risks(), CONTENT.criteria(), rows, CONTENT.tracking());
  }
}
