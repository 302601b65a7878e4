package org.assetcloud.itsm.engine.deployment.check.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "\"MAJOR\"", "\"一般\" , \"重大\"", "true", "-5", "3.25,4", "> 120", "<= 0", ">= -1.5", "[0..100000]", "]1 .. 5[",
      "(0..1)", "not(\"MAJOR\")", "not( > 5, \"x\" )", "\"A\",[1..2],< 0", "\"for i in 1..4000000 return i\""})
  void whatOwnersWriteIsRead(String cell) {
    assertThat(Cell.of(cell)).isPresent();
    assertThat(Cell.of(" \n " + cell + "\t")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"for i in 1..4000000 return i", "not(for i in 1..4000000 return i)", "not(not(1))", "not()", "not(-)", "1..4000000", "[1..]",
      "> x", "> \"A\"", "\"A\"+\"B\"", "1+1", "1e9", "1E999999999", "9999999999999999", "1.2.3", "date(\"2026-01-01\")", "category", "?", "null",
      "string length(?) > 1", "\"A\" \"B\"", "\"A\",", ",\"A\"", "\"A", "\"A\\\"B\"", "\"A\nB\"", "truely", "${x}", "@\"PT1H\"", "{a: 1}", "[1,2]",
      "if true then 1 else 2", "some x in [1..9] satisfies x > 1", "> 1 and < 2", "-1..5", "--1", "- 1", "# 1"})
  void anythingElseIsNot(String cell) {
    assertThat(Cell.of(cell)).isEmpty();
  }

  @Test
  void aCellIsNoBook() {
    assertThat(Cell.of("\"%s\"".formatted("字".repeat(998)))).isPresent();
    assertThat(Cell.of("\"%s\"".formatted("字".repeat(999)))).isEmpty();
    assertThat(Cell.of("[".repeat(1_000))).isEmpty();
    assertThat(Cell.of("1,".repeat(500))).isEmpty();
  }

  @Test
  void anAnswerIsOneValue() {
    assertThat(Cell.of("\"A\"").orElseThrow().single()).isTrue();
    assertThat(Cell.of("\"A\",\"B\"").orElseThrow().single()).isFalse();
    assertThat(Cell.of("> 1").orElseThrow().single()).isFalse();
    assertThat(Cell.of("not(\"A\")").orElseThrow().single()).isFalse();
    assertThat(Cell.of("-").orElseThrow().single()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"A\" | string | true", "1 | string | false", "> 1 | string | false", "true | boolean | true", "\"true\" | boolean | false",
      "12 | integer | true", "1.5 | integer | false", "3000000000 | integer | false", "3000000000 | long | true", "[0..1.5] | long | false",
      "[0..1.5] | double | true", "true | double | false", "1 | date | false"})
  void aCellFitsTheTypeOfItsColumn(String cell, String type, boolean fits) {
    assertThat(Cell.of(cell).orElseThrow().fits(type)).isEqualTo(fits);
    assertThat(Cell.of(cell).orElseThrow().fits(null)).isTrue();
  }
}
