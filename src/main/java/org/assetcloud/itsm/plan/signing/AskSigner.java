package org.assetcloud.itsm.plan.signing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.springframework.stereotype.Component;

/** Tells whose turn it is to sign, and those above where nobody could do it (R4.1). */
@Component
class AskSigner {

  private final WhoSigns whoSigns;
  private final TellOfPlan tell;

  AskSigner(WhoSigns whoSigns, TellOfPlan tell) {
    this.whoSigns = whoSigns;
    this.tell = tell;
  }

  /** @param seats that are left, the next one first; where the table asked nobody, those who keep it are told */
  void ask(EmergencyPlan plan, List<Seat> seats, Set<String> signed) {
    if (seats.isEmpty()) {
      tell.late(plan, "NO-SIGNERS/%d".formatted(plan.progress().version()), StepLevel.OVERDUE,
          tell.of(Role.PROCESS_OWNER, Role.PROJECT_MANAGER), "签署人表没有给出签署人，请流程负责人检查签署人表。");
      return;
    }
    Seat seat = seats.get(0);
    Signers signers = whoSigns.of(plan);
    String event = "%d/%d".formatted(seat.version(), seat.position());
    List<Role> roles = signers.roles(seat, signed);
    List<String> people = roles.stream().flatMap(role -> signers.of(role, signed).stream()).distinct().toList();
    tell.work(plan, "SIGN/" + event, people, roles.size() == 1 ? "第 %d 版请您签署。".formatted(seat.version())
        : "第 %d 版没有可以签署的%s，请您代为签署。".formatted(seat.version(), seat.terms().role().label()));
    if (!signers.possible(seats.stream().map(Seat::terms).toList(), signed)) {
      tell.late(plan, "NOBODY/" + event, StepLevel.OVERDUE, tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "签署人员不足：每人只能签一次，编制人不能签。请为%s配备人员，否则不能上线。".formatted(seats.stream()
              .map(one -> one.terms().role().label()).collect(Collectors.joining("、"))));
    }
  }
}
