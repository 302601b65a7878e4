package org.assetcloud.itsm.plan.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.WorkIn;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanUnknown;

/** The versions of one plan on record, in memory, and what writes them. */
public final class RecordedVersions implements PlanVersions {

  private final List<PlanVersion> versions = new ArrayList<>();

  /** With this content as the plan's present version, handed in a day before the release. */
  public static RecordedVersions of(EmergencyPlan plan, PlanContent content) {
    RecordedVersions recorded = new RecordedVersions();
    int version = plan.progress().version();
    recorded.versions.add(new PlanVersion(version, plan.author(), plan.releaseAt().minusSeconds(86_400), plan.releaseAt(),
        PlanDigest.of(plan, version, content), content));
    return recorded;
  }

  /** Only these are on record from now on. */
  public void replace(RecordedVersions others) {
    versions.clear();
    versions.addAll(others.versions);
  }

  public WriteVersion write(CurrentUser person, Members members, Clock clock) {
    return new WriteVersion(check(members, clock), this, person, clock);
  }

  public static PlanCheck check(Members members, Clock clock) {
    return new PlanCheck(WorkIn.roles(members), night(clock), clock);
  }

  public static NightPlan night(Clock clock) {
    return new NightPlan(PlanExamples.delivered(), clock);
  }

  /** {@link PlanExamples#content()} as its author types it, but for the people who answer its criteria. */
  public static PlanRequest typed() {
    return Said.full().but("criteria[1].owner", "engineer").request();
  }

  @Override
  public void add(String number, PlanVersion version) {
    versions.add(version);
  }

  @Override
  public PlanVersion version(String number, int version) {
    return versions.stream().filter(one -> one.version() == version).findFirst().orElseThrow(() -> new PlanUnknown(number));
  }

  @Override
  public String digest(String number, int version) {
    return version(number, version).digest();
  }

  @Override
  public List<PlanVersion> versions(String number) {
    return List.copyOf(versions);
  }
}
