package org.assetcloud.itsm.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInstantTest {

  @ParameterizedTest
  @CsvSource({"2026-03-02T20:00:00+08:00", "' 2026-03-02T20:00:00+08:00 '", "2026-03-02T20:00:00.999999999+08:00", "2026-03-02T12:00Z"})
  void blanksAroundATimeAndFractionsOfASecondDoNotCount(String typed) {
    assertThat(TypedInstant.of(typed)).isEqualTo(new TypedInstant(Instant.parse("2026-03-02T12:00:00Z"), true));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   "})
  void blanksAreNoTime(String typed) {
    assertThat(TypedInstant.of(typed).typed()).isFalse();
    assertThat(TypedInstant.of(typed).fault("上线时间")).isEqualTo("请填写上线时间");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-03-02T20:00:00", "2026-02-30T20:00:00+08:00", "1772452800"})
  void whatHasNoOffsetOrIsNoTimeIsSaidToBeSo(String typed) {
    assertThat(TypedInstant.of(typed).at()).isNull();
    assertThat(TypedInstant.of(typed).fault("上线时间")).isEqualTo("上线时间须带时区，例如 2026-03-02T20:00:00+08:00");
  }

  @Test
  void aTimeHasNoFault() {
    assertThat(TypedInstant.of("2026-03-02T20:00:00+08:00").fault("上线时间")).isNull();
  }
}
