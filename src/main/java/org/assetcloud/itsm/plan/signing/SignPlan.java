package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** One person signs the present version, or says why not (R4.1). */
@Component
public class SignPlan {

  private final Plans plans;
  private final Signoffs signoffs;
  private final OpenSignatures others;
  private final PlanHistory history;
  private final Hand hand;

  SignPlan(Plans plans, Signoffs signoffs, OpenSignatures others, PlanHistory history, Hand hand) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.others = others;
    this.history = history;
    this.hand = hand;
  }

  /** Whose signature it is, and when; and who hears where it is late. */
  @Component
  record Hand(CurrentUser person, OwnPassword password, TellDueSteps late, Clock clock) {}

  /** The roles of the signatures that the present version needs, by their positions. */
  public List<Integer> positions(String number) {
    return signoffs.of(plans.get(number)).seats().stream().map(Seat::position).toList();
  }

  /** The roles whose members may sign now. */
  public List<Role> roles(String number, int position) {
    EmergencyPlan plan = plans.get(number);
    Signoff signoff = signoffs.of(plan);
    return others.signers(plan).roles(signoff.seat(position), signoff.persons());
  }

  /** Whether nobody has to sign any more. */
  public boolean decided(String number) {
    return signoffs.of(plans.get(number)).outcome() != null;
  }

  /** @throws Forbidden where this person may not sign here, before anything is asked of them */
  public void check(String number, int position, String signer) {
    EmergencyPlan plan = PlanStep.SIGN.of(plans.get(number));
    refuse(plan, signoffs.of(plan), position, signer);
  }

  /**
   * @throws Forbidden where this person may not sign here
   * @throws Refused for a wrong password, or a refusal without its reason
   */
  public void sign(String number, int position, Decision decision, String comment, String password) {
    boolean right = password != null && !password.isEmpty() && hand.password().matches(hand.person().id(), password);
    EmergencyPlan plan = PlanStep.SIGN.of(plans.lock(number));
    Signoff signoff = signoffs.of(plan);
    String signer = hand.person().id();
    refuse(plan, signoff, position, signer);
    Seat seat = signoff.seat(position);
    List<Role> roles = others.signers(plan).roles(seat, signoff.persons());
    Role signing = roles.stream().filter(hand.person()::holds).findFirst().orElseThrow(() -> new Forbidden("not-a-signer",
        "这一签由%s签署，您不在其中。".formatted(roles.stream().map(Role::label).collect(Collectors.joining("、")))));
    String said = decision.said("comment", "意见", comment);
    if (decision == Decision.REJECT && PlanUrgency.of(plan) == PlanUrgency.AFTERWARDS) {
      throw Refused.field("decision", "上线已按简要方案放行，补全的方案不能否决，请选择“退回修改”。");
    }
    if (!right) {
      throw Refused.field("password", "密码不正确，或者连续输错五次以后已锁定 15 分钟。请输入您本人的登录密码；已锁定时请等 15 分钟，或请安全管理员解锁。");
    }
    hand.late().taken(plan, signoff);
    Instant now = hand.clock().instant();
    int version = plan.progress().version();
    boolean deputy = signing != seat.terms().role();
    signoffs.add(plan, seat, new Signoffs.Said(signer, deputy, decision, said, now));
    history.add(number, PlanEventKind.SIGNATURE, "%s（%s，第 %d 版）%s".formatted(decision.signed(),
        deputy ? "%s代%s".formatted(signing.label(), seat.terms().role().label()) : signing.label(), version, said == null ? "。" : "：" + said));
    List<Seat> left = signoff.after(seat);
    if (decision == Decision.APPROVE && !left.isEmpty()) {
      Set<String> signed = new HashSet<>(signoff.persons());
      signed.add(signer);
      others.next(plan, left, signed);
    }
  }

  private void refuse(EmergencyPlan plan, Signoff signoff, int position, String signer) {
    Seat seat = signoff.next().filter(next -> next.position() == position && signoff.outcome() == null).orElseThrow(
        () -> new Conflict("not-to-be-signed", "应急方案 %s 的这一签已经结束，请刷新待办列表。".formatted(plan.number())));
    if (plan.stopped(hand.clock().instant())) {
      throw new Conflict("release-stopped", "应急方案 %s 到上线时间仍未签署，本次上线停止。".formatted(plan.number()));
    }
    Signers signers = others.signers(plan);
    List<Seat.Terms> later = signoff.after(seat).stream().map(Seat::terms).toList();
    signers.conflicts(signoff.persons()).and(new Conflicts.Rule("needed-later", person -> signers.needs(person, later, signoff.persons()),
        "后面的签署只有您能签，请由其他%s签署这一签。".formatted(seat.terms().role().label()))).check(signer);
  }
}
