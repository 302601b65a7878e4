package org.assetcloud.itsm.change.release;

import java.util.Optional;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.link.BackOutFailed;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.link.ReleaseBegun;
import org.assetcloud.itsm.shared.link.ReleaseCarriedOut;
import org.assetcloud.itsm.shared.link.ReleaseEnded;
import org.assetcloud.itsm.shared.link.ReleasePlans;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a change that is a release or update asks of its emergency plan, and tells it (R4.1, R4.2); of other changes nothing is asked. */
@Component
public class ReleaseSteps {

  private final ReleasePlans plans;
  private final FaultReports faults;
  private final ApplicationEventPublisher publisher;

  ReleaseSteps(ReleasePlans plans, FaultReports faults, ApplicationEventPublisher publisher) {
    this.plans = plans;
    this.faults = faults;
    this.publisher = publisher;
  }

  /** What is missing before it may begin, a Chinese sentence without its end; empty where nothing is. */
  public Optional<String> missing(Change change) {
    return change.release() ? plans.missing(ChangeReleases.of(change)) : Optional.empty();
  }

  /** @throws Conflict where its plan is not complete and signed */
  public void begin(Change change) {
    missing(change).ifPresent(missing -> {
      throw new Conflict("plan-not-signed", "%s，变更 %s 不能开工；请编制人和签署人先办结应急方案。".formatted(missing, change.number()));
    });
    if (change.release()) {
      publisher.publishEvent(new ReleaseBegun(change.number()));
    }
  }

  public void carriedOut(Change change) {
    if (change.release()) {
      publisher.publishEvent(new ReleaseCarriedOut(change.number()));
    }
  }

  /** @throws Conflict where a criterion of its plan is not answered, or has failed */
  public void verified(Change change) {
    Optional<String> open = change.release() ? plans.open(change.number()) : Optional.empty();
    open.ifPresent(why -> {
      throw new Conflict("criteria-open", "%s，变更 %s 不能验证通过；请先由准则的负责人答复。".formatted(why, change.number()));
    });
  }

  public void ended(Change change, ChangeResult result) {
    if (change.release()) {
      publisher.publishEvent(new ReleaseEnded(change.number(), result == ChangeResult.SUCCESSFUL));
    }
  }

  /** @param ended whether it will not take place at all */
  public void withdrawn(Change change, String reason, boolean ended) {
    if (change.release()) {
      publisher.publishEvent(new ReleaseWithdrawn(change.number(), reason, ended));
    }
  }

  /** A failed back-out is a major fault (R4.2). @return its ticket */
  public String backOutFailed(Change change, String comment) {
    String ticket = faults.report(true, "回退失败：" + change.content().title(), "变更 %s 回退失败。\n%s".formatted(change.number(), comment));
    if (change.release()) {
      publisher.publishEvent(new BackOutFailed(change.number(), ticket));
    }
    return ticket;
  }
}
