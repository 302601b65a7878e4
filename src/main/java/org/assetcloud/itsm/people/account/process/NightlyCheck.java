package org.assetcloud.itsm.people.account.process;

import java.time.LocalTime;
import org.assetcloud.itsm.engine.job.NightlyJob;
import org.assetcloud.itsm.people.account.UnusedAccounts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The check of unused accounts, every night. */
@Component
class NightlyCheck extends NightlyJob {

  static final String TYPE = "itsm-check-accounts";

  private static final LocalTime AT = LocalTime.of(3, 40);

  private final UnusedAccounts unused;

  NightlyCheck(@Lazy UnusedAccounts unused) {
    super(AT);
    this.unused = unused;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  protected void act() {
    unused.disable();
  }
}
