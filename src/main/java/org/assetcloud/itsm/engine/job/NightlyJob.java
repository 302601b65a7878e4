package org.assetcloud.itsm.engine.job;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.assetcloud.itsm.shared.time.Zone;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/** Something that is done once every night, at a time of Asia/Shanghai. */
public abstract class NightlyJob extends RecurringJob<NightlyJob.Nothing> {

  private final LocalTime at;

  protected NightlyJob(LocalTime at) {
    this.at = at;
  }

  /** There is only one of each. */
  public record Nothing() implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return "";
    }
  }

  /** What is done. */
  protected abstract void act();

  @Override
  protected final List<Nothing> all() {
    return List.of(new Nothing());
  }

  @Override
  protected final Instant first(Nothing nothing) {
    ZonedDateTime now = now().atZone(Zone.SHANGHAI);
    ZonedDateTime tonight = now.with(at);
    return (tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
  }

  @Override
  protected final Instant act(Nothing nothing) {
    act();
    return first(nothing);
  }

  @Override
  public final Nothing newConfiguration(String written) {
    return new Nothing();
  }
}
