package org.assetcloud.itsm.notify.message;

import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.message.Deadlines.Due;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** What a message says, in Chinese and in Beijing time; how much time is left is said as of the moment it is asked for. */
@Component
public class MessageText {

  private static final int LONGEST_SMS = 300;

  private final List<Deadlines> deadlines;
  private final MessageSettings settings;

  MessageText(List<Deadlines> deadlines, MessageSettings settings) {
    this.deadlines = deadlines;
    this.settings = settings;
  }

  /** One line: why, which number, and how much time is left. */
  public String subject(Announcement announcement) {
    String level = announcement.level() == null ? "" : "（%s）".formatted(InWords.level(announcement.level()));
    String due = due(announcement).stream().findFirst().map(one -> "，" + words(one)).orElse("");
    return oneLine("【资产云运维】%s%s %s%s".formatted(title(announcement.kind()), level, announcement.number(), due));
  }

  /** Plain text of several lines. */
  public String body(Announcement announcement) {
    List<String> lines = new ArrayList<>(List.of(announcement.text(), "", "编号：" + oneLine(announcement.number())));
    if (announcement.level() != null) {
      lines.add("级别：" + oneLine(InWords.level(announcement.level())));
    }
    due(announcement).forEach(due -> lines.add(words(due)));
    lines.add("通知时间：" + InWords.instant(announcement.at()));
    if (settings.baseAddress() != null) {
      lines.addAll(List.of("", "请登录系统处理：" + settings.baseAddress()));
    }
    lines.addAll(List.of("", "以上为北京时间。本邮件由系统自动发出，请勿回复。", ""));
    return String.join("\n", lines);
  }

  /** One line of at most 300 characters. */
  public String sms(Announcement announcement) {
    String due = due(announcement).stream().findFirst().map(MessageText::words).orElse("");
    String text = oneLine("【资产云运维】" + announcement.text() + due);
    return Text.shortened(text, LONGEST_SMS);
  }

  private List<Due> due(Announcement announcement) {
    return deadlines.stream().flatMap(feature -> feature.of(announcement.number()).stream()).toList();
  }

  private static String words(Due due) {
    return due.at() == null ? due.what() + due.left() : "%s %s，%s".formatted(due.what(), InWords.instant(due.at()), due.left());
  }

  private static String title(NotificationKind kind) {
    return switch (kind) {
      case ESCALATION -> "升级提醒";
      case ASSIGNMENT -> "待办提醒";
      case INFORMATION -> "通知";
    };
  }

  /** Nothing that people wrote begins a new line, or a new header, in here. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }
}
