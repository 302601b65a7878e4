package org.assetcloud.itsm.shared.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormValuesTest {

  record Row(String step, String who) {}

  record Asked(String title, List<String> units, Integer minutes, Long template, Boolean urgent, List<Row> actions) {}

  private static final Asked ALL = new Asked("调整😀𠮷", List.of("财政局", "教育局"), 30, 7L, true, List.of(new Row("停机", "张三")));

  @Test
  void whatIsWrittenIsReadAgain() {
    Map<String, Object> written = FormValues.of(ALL);

    assertThat(written).containsExactly(entry("title", "调整😀𠮷"), entry("units", "财政局\n教育局"), entry("minutes", 30), entry("template", 7L),
        entry("urgent", true), entry("actions", "[{\"step\":\"停机\",\"who\":\"张三\"}]"));
    assertThat(FormValues.read(written, Asked.class)).isEqualTo(ALL);
  }

  @Test
  void whatIsAbsentIsNotWrittenAndReadAsAbsentButForTablesWhichAreEmpty() {
    assertThat(FormValues.of(new Asked(null, null, null, null, null, null))).isEmpty();
    assertThat(FormValues.read(Map.of(), Asked.class)).isEqualTo(new Asked(null, null, null, null, null, List.of()));
  }

  @Test
  void aListIsDividedByLinesAndCommasOfBothKinds() {
    assertThat(FormValues.read(Map.of("units", " 财政局、教育局，卫健委;\r\n\n民政局； "), Asked.class).units())
        .containsExactly("财政局", "教育局", "卫健委", "民政局");
  }

  @Test
  void numbersMayBeTypedAsText() {
    assertThat(FormValues.read(Map.of("minutes", "0", "template", ""), Asked.class)).extracting(Asked::minutes, Asked::template)
        .containsExactly(0, null);
  }

  @Test
  void everythingOfTheWrongKindIsNamedAtOnce() {
    Map<String, Object> said = new HashMap<>(Map.of("title", 5, "units", true, "minutes", "-1", "template", "1.5", "urgent", "yes"));
    said.put("actions", "[{\"step\":1}]");

    Refused refused = catchThrowableOfType(Refused.class, () -> new FormValues(said, Map.of("urgent", "是否紧急")).read(Asked.class));

    assertThat(refused.errors()).containsExactly(
        new FieldError("title", "“title”只能是文字，请改正。"), new FieldError("units", "“units”只能是文字，请改正。"),
        new FieldError("minutes", "“minutes”须为整数，请改正。"), new FieldError("template", "“template”须为整数，请改正。"),
        new FieldError("urgent", "是否紧急只能是或否，请改正。"), new FieldError("actions", "“actions”无法读取，请在表格中逐行填写。"));
  }

  @Test
  void aRecordThatCannotBeAFormIsAMistakeOfItsMaker() {
    record Odd(java.time.Instant at) {}

    assertThatIllegalArgumentException().isThrownBy(() -> FormValues.read(Map.of("at", "2026-03-02"), Odd.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{", "{}", "[1]", "[[]]", "[{\"unknown\":\"x\"}]", "[{\"step\":{}}]", "[]]", "[] 见附件", "[{\"who\":\"a\",\"who\":\"b\"}]"})
  void aTableIsReadWholeOrNotAtAll(String table) {
    assertThat(catchThrowableOfType(Refused.class, () -> FormValues.read(Map.of("actions", table), Asked.class)).errors())
        .extracting(FieldError::field).containsExactly("actions");
  }

  @Test
  void whatTheCallerRefusesIsNamedWithTheRest() {
    FormValues values = new FormValues(Map.of("title", 5), Map.of());
    values.refuse("late", "请填写补录原因。");

    assertThat(catchThrowableOfType(Refused.class, () -> values.read(Asked.class)).errors()).extracting(FieldError::field)
        .containsExactly("late", "title");
  }
}
