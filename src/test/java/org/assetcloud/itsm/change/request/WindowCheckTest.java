package org.assetcloud.itsm.change.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.due.EmergencyWindow;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.junit.jupiter.api.Test;

/** When a change may be planned for (R7.4). */
class WindowCheckTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private final EmergencyWindow emergency = mock(EmergencyWindow.class);

  @Test
  void aWindowAheadIsTaken() {
    assertThat(fault(ChangeType.NORMAL, "2026-03-02T10:00:00+08:00", "2026-03-02T12:00:00+08:00")).isNull();
  }

  @Test
  void onlyAnEmergencyMayHaveBegun() {
    assertThat(fault(ChangeType.NORMAL, "2026-03-02T09:59:59+08:00", "2026-03-02T12:00:00+08:00")).startsWith("windowFrom 窗口开始时间不能早于现在");
    assertThat(fault(ChangeType.EMERGENCY, "2026-03-02T09:59:59+08:00", "2026-03-02T12:00:00+08:00")).isNull();
  }

  @Test
  void whatHasTimeToWaitIsNoEmergency() {
    when(emergency.fault(any())).thenReturn("不必立即处理。");

    assertThat(fault(ChangeType.EMERGENCY, "2026-03-04T10:00:00+08:00", "2026-03-04T12:00:00+08:00")).isEqualTo("windowFrom 不必立即处理。");
    assertThat(fault(ChangeType.NORMAL, "2026-03-04T10:00:00+08:00", "2026-03-04T12:00:00+08:00")).isNull();
  }

  @Test
  void itEndsAfterItsBeginAndIsNotOver() {
    assertThat(fault(ChangeType.NORMAL, "2026-03-02T12:00:00+08:00", "2026-03-02T12:00:00+08:00")).startsWith("windowTo 窗口结束时间须晚于");
    assertThat(fault(ChangeType.EMERGENCY, "2026-03-02T09:00:00+08:00", "2026-03-02T10:00:00+08:00")).startsWith("windowTo 变更窗口已经过去");
  }

  @Test
  void itIsWithinAYearAndAWeekLongAtMost() {
    assertThat(fault(ChangeType.NORMAL, "2027-03-03T10:00:00+08:00", "2027-03-03T12:00:00+08:00")).isNull();
    assertThat(fault(ChangeType.NORMAL, "2027-03-03T10:00:01+08:00", "2027-03-03T12:00:00+08:00")).startsWith("windowFrom 变更窗口须在一年以内");
    assertThat(fault(ChangeType.NORMAL, "2026-03-03T10:00:00+08:00", "2026-03-10T10:00:00+08:00")).isNull();
    assertThat(fault(ChangeType.NORMAL, "2026-03-03T10:00:00+08:00", "2026-03-10T10:00:01+08:00")).startsWith("windowTo 变更窗口最长 7 天");
  }

  @Test
  void whatWasAuthorisedIsSaidAgainAlsoWhenItIsOver() {
    Window authorised = new Window(NOW.minusSeconds(7200), NOW.minusSeconds(3600));
    FilledIn filledIn = new FilledIn();

    assertThat(new WindowCheck(emergency, Clock.fixed(NOW, ZoneOffset.UTC)).read(filledIn,
        request("2026-03-02T08:00:00+08:00", "2026-03-02T09:00:00+08:00"), ChangeType.EMERGENCY, authorised)).isEqualTo(authorised);

    filledIn.accepted();
  }

  @Test
  void oneEndAloneIsNoWindow() {
    FilledIn filledIn = new FilledIn();

    assertThat(new WindowCheck(emergency, Clock.fixed(NOW, ZoneOffset.UTC)).read(filledIn,
        request("2026-03-02T12:00:00+08:00", null), ChangeType.NORMAL, null)).isNull();

    assertThat(catchThrowableOfType(Refused.class, filledIn::accepted).errors()).extracting(FieldError::field).containsExactly("windowTo");
  }

  /** The field that is refused and why; null where none is. */
  private String fault(ChangeType type, String from, String to) {
    FilledIn filledIn = new FilledIn();
    new WindowCheck(emergency, Clock.fixed(NOW, ZoneOffset.UTC)).read(filledIn, request(from, to), type, null);
    Refused refused = catchThrowableOfType(Refused.class, filledIn::accepted);
    return refused == null ? null : refused.errors().get(0).field() + " " + refused.errors().get(0).message();
  }

  private static ChangeRequest request(String from, String to) {
    return new ChangeRequest(null, null, null, null, null, null, null, null, from, to, null, null, null, null, null, null, null, null);
  }
}
