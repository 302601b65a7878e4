package org.assetcloud.itsm.plan.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Reads what is said about a drill and says everything that is wrong with it at once. */
@Component
class DrillCheck {

  private static final Duration EARLIEST = Duration.ofDays(3_660);

  private final CurrentUser person;
  private final Clock clock;

  DrillCheck(CurrentUser person, Clock clock) {
    this.person = person;
    this.clock = clock;
  }

  /**
   * @param version of the plan that was tried out
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule
   */
  Drill read(KeepDrill.Said said, int version) {
    FilledIn filledIn = new FilledIn();
    Instant heldAt = heldAt(filledIn, said.heldAt());
    String participants = filledIn.text("participants", "参加人员", said.participants(), 1, 1_000);
    String findings = filledIn.text("findings", "演练情况", said.findings(), 1, Text.OF_A_FORM);
    if (said.passed() == null) {
      filledIn.refuse("passed", "请选择演练是否通过。");
    }
    filledIn.accepted();
    return new Drill(heldAt, participants, findings, said.passed(), version, person.id(), clock.instant());
  }

  private Instant heldAt(FilledIn filledIn, String text) {
    Instant at = filledIn.instant("heldAt", "演练时间", text);
    Instant now = clock.instant();
    if (at != null && at.isAfter(now)) {
      filledIn.refuse("heldAt", "演练时间不能晚于现在，请改正。");
    } else if (at != null && !at.isAfter(now.minus(EARLIEST))) {
      filledIn.refuse("heldAt", "演练时间过早，请改正。");
    }
    return at;
  }
}
