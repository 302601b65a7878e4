package org.assetcloud.itsm.people.account.process;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.assetcloud.itsm.engine.job.RecurringJob;
import org.assetcloud.itsm.people.account.UnusedAccounts;
import org.assetcloud.itsm.shared.time.Zone;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The check of unused accounts, every night. */
@Component
class NightlyCheck extends RecurringJob<NightlyCheck.Nothing> {

  static final String TYPE = "itsm-check-accounts";

  private static final LocalTime AT = LocalTime.of(3, 40);

  private final UnusedAccounts unused;

  NightlyCheck(@Lazy UnusedAccounts unused) {
    this.unused = unused;
  }

  /** There is only one check. */
  record Nothing() implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return "";
    }
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  protected List<Nothing> all() {
    return List.of(new Nothing());
  }

  @Override
  protected Instant first(Nothing nothing) {
    ZonedDateTime now = now().atZone(Zone.SHANGHAI);
    ZonedDateTime tonight = now.with(AT);
    return (tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
  }

  @Override
  protected Instant act(Nothing nothing) {
    unused.disable();
    return first(nothing);
  }

  @Override
  public Nothing newConfiguration(String written) {
    return new Nothing();
  }
}
