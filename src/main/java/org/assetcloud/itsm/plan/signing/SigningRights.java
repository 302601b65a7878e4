package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Whose turn it is to sign: the next seat's, in time, and nobody's whom a later seat cannot do without (R4.1). */
@Component
class SigningRights {

  private final WhoSigns whoSigns;
  private final CurrentUser person;
  private final Clock clock;

  SigningRights(WhoSigns whoSigns, CurrentUser person, Clock clock) {
    this.whoSigns = whoSigns;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @return the seat that this person may sign for
   * @throws Conflict where it is not this seat's turn, or the release has stopped
   * @throws Forbidden where this person may not
   */
  Seat check(EmergencyPlan plan, Signoff signoff, int position, String signer) {
    Seat seat = signoff.next().filter(next -> next.position() == position && signoff.outcome() == null).orElseThrow(
        () -> new Conflict("not-to-be-signed", "应急方案 %s 的这一签已经结束，请刷新待办列表。".formatted(plan.number())));
    if (plan.stopped(clock.instant())) {
      throw new Conflict("release-stopped", "应急方案 %s 到上线时间仍未签署，本次上线停止。".formatted(plan.number()));
    }
    Signers signers = whoSigns.of(plan);
    List<Seat.Terms> later = signoff.after(seat).stream().map(Seat::terms).toList();
    signers.conflicts(signoff.persons()).and(new Conflicts.Rule("needed-later", one -> signers.needs(one, later, signoff.persons()),
        "后面的签署只有您能签，请由其他%s签署这一签。".formatted(seat.terms().role().label()))).check(signer);
    return seat;
  }

  /** Whether the person whose step it is signs as the seat's deputy. @throws Forbidden where they hold none of the roles that may sign now */
  boolean deputy(EmergencyPlan plan, Signoff signoff, Seat seat) {
    List<Role> roles = whoSigns.of(plan).roles(seat, signoff.persons());
    Role signing = roles.stream().filter(person::holds).findFirst().orElseThrow(() -> new Forbidden("not-a-signer",
        "这一签由%s签署，您不在其中。".formatted(roles.stream().map(Role::label).collect(Collectors.joining("、")))));
    return signing != seat.terms().role();
  }
}
