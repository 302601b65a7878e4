package org.assetcloud.itsm.change.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.List;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.module.Register;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which freezes can be entered, and what they stop (R7.4, R4.3). */
class FreezeCheckTest {

  private final FreezeCheck check = new FreezeCheck(Register.of("打印", "门户"));

  @Test
  void aFreezeInOrderIsTakenAsItWasTyped() {
    FreezeCheck.Said said = new FreezeCheck.Said("2026-03-02T09:00:00+08:00", "2026-03-02T10:00:01+08:00", List.of("打印"), "年终决算");

    assertThat(check.read(said, "bureau", Side.BUREAU, NOW)).isEqualTo(new Freeze(0, new Window(at("2026-03-02T09:00"), NOW.plusSeconds(1)),
        List.of("打印"), "年终决算", "bureau", Side.BUREAU, NOW, null, null, null));
    assertThat(check.read(new FreezeCheck.Said(said.from(), said.to(), null, said.reason()), "bureau", Side.BUREAU, NOW).modules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-03T09:00:00+08:00, 2026-03-03T09:00:00+08:00, 结束时间须晚于开始时间，请改正。",
      "2026-03-03T09:00:01+08:00, 2026-03-03T09:00:00+08:00, 结束时间须晚于开始时间，请改正。",
      "2026-03-01T09:00:00+08:00, 2026-03-02T10:00:00+08:00, 冻结期已经过去，请改正。",
      "2026-03-02T09:00:00+08:00, 2027-03-03T09:00:01+08:00, 冻结期最长 366 天，请分次登记。"})
  void aTimeThatCannotBeIsRefusedWithItsReason(String from, String to, String sentence) {
    assertThat(faults(new FreezeCheck.Said(from, to, List.of(), "年终决算"))).containsExactly(new FieldError("to", sentence));
  }

  @Test
  void aFreezeMayLastAYearAndADay() {
    assertThat(faults(new FreezeCheck.Said("2026-03-02T09:00:00+08:00", "2027-03-03T09:00:00+08:00", List.of(), "决"))).isEmpty();
    assertThat(faults(new FreezeCheck.Said("2026-03-02T09:00:00+08:00", "2026-03-03T09:00:00+08:00", List.of(), "决".repeat(1_000)))).isEmpty();
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThat(faults(new FreezeCheck.Said(null, "2026-03-01T09:00:00+08:00", List.of("门禁"), " "))).extracting(FieldError::field)
        .containsExactly("from", "reason", "modules");
    assertThat(faults(new FreezeCheck.Said("2026-03-01T09:00:00+08:00", null, List.of(), "决".repeat(1_001)))).containsExactly(
        new FieldError("to", "请填写结束时间。"), new FieldError("reason", "冻结原因最多 1000 个字，请缩短。"));
  }

  @Test
  void aFreezeStopsWhatItsTimeAndModulesMeetUntilItIsLifted() {
    Freeze printing = freeze(WINDOW, List.of("打印"), false);
    Window before = new Window(WINDOW.from().minusSeconds(60), WINDOW.from());

    assertThat(printing.stops(List.of("门户", "打印"), WINDOW)).isTrue();
    assertThat(printing.stops(List.of(" 打 印"), WINDOW)).as("however it is spelt").isTrue();
    assertThat(printing.stops(List.of("门户"), WINDOW)).isFalse();
    assertThat(printing.stops(List.of("打印"), before)).isFalse();
    assertThat(freeze(WINDOW, List.of(), false).stops(List.of("门户"), WINDOW)).as("none means all").isTrue();
    assertThat(freeze(WINDOW, List.of(), true).stops(List.of("门户"), WINDOW)).isFalse();
  }

  @Test
  void aConflictIsTheSameWhateverIsSaidAboutItAndWhenever() {
    WindowConflict freeze = new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期");

    assertThat(freeze.sameAs(new WindowConflict(ConflictKind.FREEZE, "1", new Window(NOW, WINDOW.to()), "别的话"))).isTrue();
    assertThat(freeze.sameAs(new WindowConflict(ConflictKind.CHANGE, "1", WINDOW, "冻结期"))).isFalse();
    assertThat(freeze.sameAs(new WindowConflict(ConflictKind.FREEZE, "2", WINDOW, "冻结期"))).isFalse();
  }

  private List<FieldError> faults(FreezeCheck.Said said) {
    Refused refused = catchThrowableOfType(Refused.class, () -> check.read(said, "bureau", Side.BUREAU, NOW));
    return refused == null ? List.of() : refused.errors();
  }

  private static Freeze freeze(Window window, List<String> modules, boolean lifted) {
    return new Freeze(1, window, modules, "年终决算", "bureau", Side.BUREAU, NOW, lifted ? NOW : null, lifted ? "bureau" : null, null);
  }
}
