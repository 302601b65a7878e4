package org.assetcloud.itsm.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts say nothing (R4.2), and which only look so. */
class SaysNothingTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\t\r\n", "\u00a0", "-", "--", "——", "/", "／", "\\", ".", "。", "……", "、", "*", "＊", "√", "()", "（ ）",
      "?", "？！", "#", "=", "|", "\u200b", "\ufeff", "\u2060\u00ad", "\u202e", "\u2800", "\u3164", "\uffa0", "\u115f", "\ufe0f", "\u034f"})
  void blanksPunctuationAndWhatNobodySeesSayNothing(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "暂无", "没有", "目前没有", "同上", "如上", "同前", "略", "省略", "待定", "待补充", "待填写", "不适用", "不详", "未知", "空",
      "N/A", "n/a", "NA", "n.a.", "Ｎ／Ａ", "ＮＡ", "none", "None", "NULL", "nil", "TBD", "todo", "x", "XXX", "×××"})
  void wordsThatFillAFieldSayNothing(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无。", "（无）", "【略】", "无，同上", "无；无；无", "无 无\n无", "同上！同上！", "\"N/A\"", "N / A", "- 无 -", "无...",
      "无\u200b", "\u200b无", "同\u200b上", "待\ufeff定", "暂\u00ad无", "无\ufe0f", "略\u034f", "同\u3000上", "《略》", "无/略/待定"})
  void neitherRepeatingNorPunctuationNorWhatNobodySeesMakesThemSaySomething(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"無", "沒有", "暫無", "暫缺", "見附件", "与上相同", "與上相同", "以后补", "以後補", "暂缺", "见附件", "详见附件", "待补", "后续补充", "不知道", "测试", "測試", "如题",
      "TBA",
      "see above", "没有了", "无 的"})
  void soDoTheirTraditionalFormsAndWhatPutsOff(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
    assertThat(SaysNothing.isNoValue(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A", "y", "是", "零", "𠮷", "改", "😀", "无无无", "。。。", "aaaa", "AaＡａ", "改改改改", "𠮷𠮷", "哈 哈 哈", "x x"})
  void singleAndRepeatedCharactersSayNothing(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
    assertThat(SaysNothing.isNoValue(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "12345", "-1", "≤1%", "１１１", "3.5", "0513-80000001"})
  void aNumberAloneIsAValueButNoReason(String text) {
    assertThat(SaysNothing.is(text)).isTrue();
    assertThat(SaysNothing.isNoValue(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"重复登记", "误报", "重复", "无法打印时切换", "同上一版本保持兼容", "空间不足时扩容", "无锡", "暂无法登录", "没有凭单时不打印", "略大于百分之一", "待定位后恢复", "未知用户无法登录", "空值",
      "null 值不超过 3 个", "N/A 出现时重启", "无 3 例", "nano", "不适用于预算单位", "X1", "没有测试", "缺测试", "无附件", "原因不明", "测试环境打印正常", "见附件第三页", "用户撤回", "不需要了",
      "GD-20260302-0001", "同意回退", "哈尔滨", "𠮷野家", "请补充测试情况", "OK"})
  void whatOnlyLooksSoSaysSomething(String text) {
    assertThat(SaysNothing.is(text)).isFalse();
    assertThat(SaysNothing.isNoValue(text)).isFalse();
  }

  @Test
  void aLongTextIsReadWordByWord() {
    assertThat(SaysNothing.is("暂无，见附件；".repeat(10_000))).isTrue();
    assertThat(SaysNothing.is("暂无，见附件；".repeat(10_000) + "重启打印服务")).isFalse();
  }

  @Property
  void howeverOftenAndWithWhateverBetweenThemEmptyWordsSayNothing(@ForAll("emptyWords") List<String> words, @ForAll("fillings") String between) {
    assertThat(SaysNothing.is(between + String.join(between, words) + between)).isTrue();
  }

  @Property
  void oneWordThatSaysSomethingIsEnough(@ForAll("emptyWords") List<String> words, @ForAll("fillings") String between) {
    assertThat(SaysNothing.is(String.join(between, words) + between + "打印")).isFalse();
  }

  @Test
  void textsAreComparedWithoutBlanksPunctuationAndWidth() {
    assertThat(SaysNothing.essence(" Ｐrint，３ 张\u200b！")).isEqualTo("print3张").isEqualTo(SaysNothing.essence("PRINT 3张"));
    assertThat(SaysNothing.essence("打印三张")).isNotEqualTo(SaysNothing.essence("打印两张"));
  }

  @Provide
  Arbitrary<List<String>> emptyWords() {
    return Arbitraries.of("无", "暂无", "没有", "同上", "略", "待定", "待补充", "N/A", "none", "ＴＢＤ").list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> fillings() {
    return Arbitraries.of("", " ", "　", "，", "。", "/", "-", "\n", "\u200b", "、", "；", "……", "（）", "\ufeff", "\ufe0f");
  }
}
