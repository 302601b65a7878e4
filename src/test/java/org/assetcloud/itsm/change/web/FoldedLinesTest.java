package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"南通市崇川区教育体育局资产卡片变更", "a", "𠮷😀", "é南a𠮷"})
  void linesHaveAtMostSeventyFiveOctetsAndNoCharacterIsSplit(String text) {
    for (int before = 0; before < 75; before++) {
      String line = "SUMMARY:" + "x".repeat(before) + text.repeat(40);

      String folded = FoldedLines.of(line + "\r\n");

      assertThat(folded).endsWith("\r\n").doesNotContain("\uFFFD");
      assertThat(folded.split("\r\n")).allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length <= 75)
          .allMatch(one -> new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(one));
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }
  }

  @Test
  void whatWasFoldedByCharactersIsFoldedAnew() {
    assertThat(FoldedLines.of("A:" + "字".repeat(73) + "\r\n " + "字".repeat(3) + "\r\nB:1\r\n").split("\r\n"))
        .containsExactly("A:" + "字".repeat(24), " " + "字".repeat(24), " " + "字".repeat(24), " " + "字".repeat(4), "B:1");
  }

  @Test
  void aTextHasNoControlCharacters() {
    assertThat(FoldedLines.text("一\r\n二\r三\u2028四\u0000五\u001b六\t七\u0085八\u007f九")).isEqualTo("一\n二\n三\n四 五 六 七\n八 九");
    assertThat(FoldedLines.text("半\ud842个")).isEqualTo("半\uFFFD个");
    assertThat(FoldedLines.text("𠮷")).isEqualTo("𠮷");
  }
}
