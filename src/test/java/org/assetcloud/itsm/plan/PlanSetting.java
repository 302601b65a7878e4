package org.assetcloud.itsm.plan;

import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Somebody;
import org.assetcloud.itsm.worktime.CalendarKind;

/** What the use cases of a plan stand on, in memory: everybody is called like their role, and the test says who acts and when. */
public final class PlanSetting implements CurrentUser, DraftTable {

  /** The Monday before {@link PlanExample#RELEASE}, at ten. */
  public static final Instant MONDAY = at("2026-03-02T10:00");

  private final RecordedPlans plans = new RecordedPlans();
  private final Staff staff = Staff.oneOfEach();
  private final Told told = new Told();
  private final DrivenPlan process = new DrivenPlan();
  private final List<Object> published = new ArrayList<>();
  private CurrentUser person = Somebody.theSoftware();
  private Instant now = MONDAY;

  /** With this plan on record. */
  public static PlanSetting of(EmergencyPlan plan) {
    PlanSetting setting = new PlanSetting();
    setting.plans.add(plan);
    return setting;
  }

  /** From now on somebody of this role acts. */
  public PlanSetting by(Role role) {
    person = Somebody.of(role);
    return this;
  }

  public PlanSetting by(String id, Role... roles) {
    person = new Somebody(id, Set.of(roles));
    return this;
  }

  public PlanSetting when(Instant moment) {
    now = moment;
    return this;
  }

  public RecordedPlans plans() {
    return plans;
  }

  /** The plan as it is now. */
  public EmergencyPlan plan() {
    return plans.get(PlanExample.NUMBER);
  }

  public PlanStatus status() {
    return plan().progress().status();
  }

  public Staff staff() {
    return staff;
  }

  public Told told() {
    return told;
  }

  public DrivenPlan process() {
    return process;
  }

  /** What other features were told. */
  public List<Object> published() {
    return published;
  }

  public Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(Zone.SHANGHAI);
  }

  public TellOfPlan tell() {
    return new TellOfPlan(told.about(this, staff, clock()));
  }

  public PlanHistory history() {
    return new PlanHistory(plans, this, clock());
  }

  @Override
  public String id() {
    return person.id();
  }

  @Override
  public Set<Role> roles() {
    return person.roles();
  }

  /** As it is delivered. */
  @Override
  public Terms of(PlanUrgency urgency) {
    return new Terms(switch (urgency) {
      case REGULAR -> times(CalendarKind.OFFICE, "PT21H", "PT17H30M");
      case EMERGENCY -> times(CalendarKind.NATURAL, "PT2H", "PT1H45M");
      case AFTERWARDS -> times(CalendarKind.OFFICE, "PT3H", "PT2H30M");
    }, Role.PROJECT_MANAGER);
  }

  @Override
  public Length backOut(PlanUrgency urgency) {
    return new Length(CalendarKind.NATURAL, Duration.ofHours(urgency == PlanUrgency.EMERGENCY ? 1 : 2));
  }

  @Override
  public TaskTerms terms(String step, PlanUrgency urgency) {
    return TaskTerms.USUAL;
  }

  public static Times times(CalendarKind calendar, String reminder, String deadline) {
    return new Times(calendar, Duration.parse(reminder), Duration.parse(deadline));
  }
}
