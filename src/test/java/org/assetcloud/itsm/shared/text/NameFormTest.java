package org.assetcloud.itsm.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are the same, however they are typed (R7.4). */
class NameFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"模块1a", "模块\u200b1a", "模块１ａ", "模\u00ad块1A", "模 块 1a", "　模块①a　", "模块1a\ufe0f", "\ufeff模块1a", "模块\u3164 1a", "模块\uffa01a",
      "模\u115f块1a", "模块\u202e1a", "模块1a\t", "模\u2028块1a", "模块1\udb40\udd00a", "模块\u034f1a", "模块1\u180ba",
      "模\u2800块1a", "模\u00a0块1a", "模块1\u2065a"})
  void neitherWidthNorCaseNorBlanksNorWhatNobodySeesMakesAnotherName(String spelt) {
    assertThat(NameForm.of(spelt)).isEqualTo("模块1a");
    assertThat(NameForm.same(spelt, "模块1a")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"模块2", "模块", "模块11", "模块1b", "𠮷块1a", "模块-1a", "模塊1a"})
  void anotherNameStaysAnother(String other) {
    assertThat(NameForm.same(other, "模块1a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u200b", "\u3164", "\uffa0", "\u00ad\u2060\ufeff", "\t\r\n", "\u2800", "\ufe0f", "\udb40\udd00",
      "\u202e\u2069"})
  void ofWhatNobodySeesNothingIsLeft(String unseen) {
    assertThat(NameForm.of(unseen)).isEmpty();
  }

  @Example
  void charactersOfTwoUnitsStayWhole() {
    assertThat(NameForm.of(" 𠮷😀 ")).isEqualTo("𠮷😀");
    assertThat(NameForm.same("𠮷", "𠮸")).isFalse();
    assertThat(NameForm.same("\uD87E\uDC00", "丽")).isTrue();
  }

  @Property(tries = 2_000)
  void aFormIsItsOwnForm(@ForAll("anything") String text) {
    String form = NameForm.of(text);

    assertThat(NameForm.of(form)).isEqualTo(form);
    assertThat(form.codePoints()).noneMatch(NameForm::unseen);
  }

  @Property
  void whatIsPutBetweenMakesNoDifference(@ForAll("names") String name, @ForAll("unseen") String unseen, @ForAll int at) {
    int before = name.offsetByCodePoints(0, Math.floorMod(at, name.codePointCount(0, name.length()) + 1));

    assertThat(NameForm.of(name.substring(0, before) + unseen + name.substring(before))).isEqualTo(NameForm.of(name));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<Integer> single = Arbitraries.integers().between(0, Character.MAX_CODE_POINT)
        .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE);
    Arbitrary<Integer> strange = Arbitraries.of(0xa8, 0xb4, 0x2017, 0xfdfa, 0x3164, 0xffa0, 0x1e9e, 0xdf, 0x130, 0x149, 0x1f80, 0x345, 0x301, 0x1100,
        0x1161, 0x11a8, 0x34f, 0x200d, 0x2f800, 0x1d15e, 0x2000, 0xad, 0x3099, 0x304b, 0xfe0f, 0x41, 0x4e00);
    return Arbitraries.frequencyOf(Tuple.of(1, single), Tuple.of(3, strange)).list().ofMaxSize(8)
        .map(points -> points.stream().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(Arbitraries.of("凭单打印", "接口", "资产 处置", "ＶＰＮ", "𠮷模块", "数据库😀"), Arbitraries.integers().between(0, 99))
        .as((name, number) -> name + number);
  }

  @Provide
  Arbitrary<String> unseen() {
    return Arbitraries.of(" ", "\u3000", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u2060", "\ufe0e", "\udb40\udd01", "\u3164", "\u202d", "\u034f",
        "\t").list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("", all));
  }
}
