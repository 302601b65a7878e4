package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Role;

/** The process of a plan, which only notes what it is asked for. */
public final class DrivenPlan implements PlanProcess {

  private final List<String> asked = new ArrayList<>();

  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String start(GoLiveRequest request) {
    asked.add("start " + request.title());
    return PlanExample.NUMBER;
  }

  @Override
  public void submitDraft(String number, PlanRequest request) {
    asked.add("submitDraft");
  }

  @Override
  public void revised(String number) {
    asked.add("revised");
  }

  @Override
  public void stepsChanged(String number) {
    asked.add("stepsChanged");
  }

  @Override
  public void offerSignature(String number, Role role, Instant due) {
    asked.add("offerSignature %s %s".formatted(role.id(), due));
  }

  @Override
  public void released(String number) {
    asked.add("released");
  }

  @Override
  public void releaseOver(String number) {
    asked.add("releaseOver");
  }

  @Override
  public List<String> holders(String number) {
    return List.of("holder");
  }
}
