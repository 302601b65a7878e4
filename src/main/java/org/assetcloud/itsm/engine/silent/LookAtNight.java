package org.assetcloud.itsm.engine.silent;

import java.time.LocalTime;
import org.assetcloud.itsm.engine.job.NightlyJob;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Every night all processes are looked through for silent timers, also those at the side of a task that nobody's reading finds. */
@Component
class LookAtNight extends NightlyJob {

  static final String TYPE = "itsm-look-for-silent-timers";

  private static final LocalTime AT = LocalTime.of(3, 50);

  private final CatchUp catchUp;

  LookAtNight(@Lazy CatchUp catchUp) {
    super(AT);
    this.catchUp = catchUp;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  protected void act() {
    catchUp.everywhere();
  }
}
