package org.assetcloud.itsm.plan.signing;

import static org.assetcloud.itsm.plan.PlanSetting.times;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.worktime.CalendarKind;

/** The signatures of one plan on record, in memory, and what reads them. */
public final class RecordedSignatures implements Signatures {

  /** As the table of a regular release has them. */
  public static final Seat.Terms LEAD =
      new Seat.Terms(Role.TEAM_LEAD, Role.PROJECT_MANAGER, times(CalendarKind.OFFICE, "PT14H", "PT10H30M"), Role.PROJECT_MANAGER);
  public static final Seat.Terms SECURITY =
      new Seat.Terms(Role.SECURITY_OFFICER, null, times(CalendarKind.OFFICE, "PT10H30M", "PT7H"), Role.CONTRACTOR_DIRECTOR);
  public static final Seat.Terms BUREAU =
      new Seat.Terms(Role.BUREAU_OPERATOR, Role.BUREAU_LEADER, times(CalendarKind.OFFICE, "PT7H", "PT3H30M"), Role.BUREAU_LEADER);

  private final List<Seat> seats = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();

  /** Lead, security officer and bureau are asked for the version, in this order; the first one now. */
  public RecordedSignatures asked(int version, Instant now) {
    List<Seat.Terms> all = List.of(LEAD, SECURITY, BUREAU);
    for (Seat.Terms terms : all) {
      int position = all.indexOf(terms) + 1;
      seats.add(new Seat(version, position, terms, position == 1 ? now : null, StepLevel.OPEN));
    }
    return this;
  }

  /** The next one who was asked says so about the version. */
  public RecordedSignatures said(int version, String person, Decision decision, String digest) {
    int position = (int) signatures.stream().filter(one -> one.version() == version).count() + 1;
    signatures.add(new Signature(version, position, person, false, decision, null, digest, PlanSetting.MONDAY, null));
    return this;
  }

  public Signoffs signoffs(PlanVersions versions, Clock clock) {
    return new Signoffs(this, versions, clock);
  }

  public PlanDeadlines deadlines(PlanSetting setting) {
    return new PlanDeadlines(setting.plans(), this, setting, PlanExamples.delivered());
  }

  public ShortTime shortTime(PlanSetting setting) {
    return new ShortTime(deadlines(setting));
  }

  public TellOfStep tellOfStep(PlanSetting setting) {
    return new TellOfStep(setting.history(), setting.tell(), setting);
  }

  public StepTaken stepTaken(PlanSetting setting, Signoffs signoffs) {
    return new StepTaken(signoffs, deadlines(setting), tellOfStep(setting), setting.clock());
  }

  public static WhoSigns whoSigns(Members members) {
    return new WhoSigns(members);
  }

  @Override
  public void open(String number, List<Seat> opened) {
    seats.addAll(opened);
  }

  @Override
  public List<Seat> seats(String number) {
    return List.copyOf(seats);
  }

  @Override
  public void update(String number, Seat seat) {
    seats.replaceAll(one -> one.version() == seat.version() && one.position() == seat.position() ? seat : one);
  }

  @Override
  public void add(String number, Signature signature) {
    signatures.add(signature);
  }

  @Override
  public List<Signature> signatures(String number) {
    return List.copyOf(signatures);
  }

  @Override
  public void voidSignatures(String number, Instant at) {
    signatures.replaceAll(one -> one.voidedAt() != null ? one : new Signature(one.version(), one.position(), one.person(), one.byDeputy(),
        one.decision(), one.comment(), one.digest(), one.at(), at));
  }
}
