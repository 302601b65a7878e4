package org.assetcloud.itsm.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a text, and what is kept letter for letter. */
class TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"甲\n乙", "甲\r", "甲\t乙", "甲\u0001", "甲\u0085乙", "甲\u2028乙", "甲\u2029乙",
      "甲\u200e", "\u200f甲", "甲\u202a乙", "甲\u202e乙", "甲\u2066乙",
      "甲\u2069", "甲\u061c乙", "甲\u007f"})
  void aTextOfOneLineHasNeitherBreaksNorControlCharactersNorMarksOfDirection(String text) {
    assertThat(Text.lineFault("标题", text, 1, 200)).startsWith("标题").isNotEqualTo("请填写标题。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"模块\u200b1", "Ｖ Ｐ Ｎ", "𠮷😀", "家庭👨‍👩‍👧", "\u00ad甲", "❤\ufe0f", "甲　乙"})
  void whatNobodySeesInATextStaysInIt(String text) {
    assertThat(Text.lineFault("标题", text, 1, 200)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "\u3164", "\u2800", "\ufeff\u00ad", "\u3000\u2060", "\u202e"})
  void aTextOfWhichNothingIsSeenIsEmpty(String text) {
    assertThat(Text.fault("说明", text, 1, 200)).isEqualTo("请填写说明。");
    assertThat(Text.lineFault("标题", text, 1, 200)).isEqualTo("请填写标题。");
    assertThat(Text.fault("情况描述", text, 0, 200)).isNull();
  }

  @Test
  void aLongTextKeepsItsLinesAndTabsButNoOtherControlCharacter() {
    assertThat(Text.fault("说明", "一\n二\r\n三\t四\u000b五\u2028六", 1, 200)).isNull();
    assertThat(Text.fault("说明", "一\u0000", 1, 200)).contains("无法保存的字符");
    assertThat(Text.fault("说明", "一\u0007", 1, 200)).contains("无法保存的字符");
    assertThat(Text.fault("说明", "一\ud842", 1, 200)).contains("无法保存的字符");
  }

  @Test
  void aReasonHasToSaySomething() {
    assertThat(Text.reason("reason", "取消原因", "重复登记", 100)).isEqualTo("重复登记");
    assertThatThrownBy(() -> Text.reason("reason", "取消原因", "。", 100)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.field()).isEqualTo("reason")))
        .hasMessageContaining("取消原因不能写“。”，请写明具体内容。");
  }
}
