package org.assetcloud.itsm.plan.signing;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.springframework.stereotype.Component;

/** Which signatures a plan needs, in whose hands each is, and whether it is decided (R4.1). */
@Component
public class ReadSeats {

  private final Plans plans;
  private final Signoffs signoffs;
  private final WhoSigns whoSigns;

  ReadSeats(Plans plans, Signoffs signoffs, WhoSigns whoSigns) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.whoSigns = whoSigns;
  }

  /** The signatures that the present version needs, by their positions. */
  public List<Integer> positions(String number) {
    return signoffs.of(plans.get(number)).seats().stream().map(Seat::position).toList();
  }

  /** The roles whose members may sign now. */
  public List<Role> roles(String number, int position) {
    EmergencyPlan plan = plans.get(number);
    Signoff signoff = signoffs.of(plan);
    return whoSigns.of(plan).roles(signoff.seat(position), signoff.persons());
  }

  /** Whether nobody has to sign any more. */
  public boolean decided(String number) {
    return signoffs.of(plans.get(number)).outcome() != null;
  }
}
