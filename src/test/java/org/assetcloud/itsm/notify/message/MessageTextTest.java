package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.message.Deadlines.Due;
import org.junit.jupiter.api.Test;

class MessageTextTest {

  private static final Instant AT = Instant.parse("2026-02-14T16:10:00Z");

  private final Deadlines deadlines = number -> List.of(
      new Due("响应时限", Instant.parse("2026-02-14T16:25:00Z"), "剩余 15 分钟"), new Due("解决时限", null, "暂停计时"));
  private final MessageText text = with("https://itsm.example");

  @Test
  void subjectAndTextSayNumberLevelDeadlineAndTimeLeft() {
    Announcement told = escalation("75%", "工单 GD-20260214-0001（某单位𠮷😀）响应时限已到 75% 级。");

    assertThat(text.subject(told))
        .isEqualTo("【资产云运维】升级提醒（时限的 75%） GD-20260214-0001，响应时限 2026年2月15日 00:25:00，剩余 15 分钟");
    assertThat(text.body(told)).isEqualTo("""
        工单 GD-20260214-0001（某单位𠮷😀）响应时限已到 75% 级。

        编号：GD-20260214-0001
        级别：时限的 75%
        响应时限 2026年2月15日 00:25:00，剩余 15 分钟
        解决时限暂停计时
        通知时间：2026年2月15日 00:10:00

        请登录系统处理：https://itsm.example

        以上为北京时间。本邮件由系统自动发出，请勿回复。
        """);
  }

  @Test
  void levelsAreSaidInWordsAndALinkOnlyWhereThereIsOne() {
    assertThat(text.subject(escalation("START", "x"))).contains("（登记时）");
    assertThat(text.subject(escalation("+PT2H30M", "x"))).contains("（超时 2 小时 30 分钟）");
    assertThat(text.subject(new Announcement("e", NotificationKind.ASSIGNMENT, "GD-1", null, "x", AT))).startsWith("【资产云运维】待办提醒 GD-1，");
    assertThat(with(null).body(escalation("75%", "x"))).doesNotContain("登录系统");
  }

  @Test
  void nothingWrittenByPeopleBeginsANewLine() {
    Announcement told = new Announcement("e", NotificationKind.ESCALATION, "GD-1\r\nBcc: all@example.cn", "75%\nX: y", "一\r\n二\u2028三", AT);

    assertThat(text.subject(told)).doesNotContainPattern("\\p{Cc}");
    assertThat(text.sms(told)).doesNotContainPattern("[\\p{Cc}\u2028]").contains("一 二 三");
    assertThat(text.body(told)).contains("编号：GD-1 Bcc: all@example.cn\n");
  }

  @Test
  void anSmsIsCutWithoutHalvingACharacter() {
    String sms = text.sms(escalation("75%", "😀".repeat(1000)));

    assertThat(sms.codePointCount(0, sms.length())).isEqualTo(300);
    assertThat(sms).endsWith("😀…");
  }

  private MessageText with(String address) {
    return new MessageText(List.of(deadlines),
        new MessageSettings(address == null ? null : URI.create(address), Duration.ofSeconds(1), 1));
  }

  private static Announcement escalation(String level, String text) {
    return new Announcement("e", NotificationKind.ESCALATION, "GD-20260214-0001", level, text, AT);
  }
}
