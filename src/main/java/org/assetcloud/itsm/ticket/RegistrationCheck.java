package org.assetcloud.itsm.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;

/** Reads a registration and says everything that is wrong with it at once (R5.5). */
final class RegistrationCheck {

  private static final Duration LATEST_ENTRY = Duration.ofDays(30);

  private final Registration registration;
  private final Instant now;
  private final List<FieldError> errors = new ArrayList<>();

  private RegistrationCheck(Registration registration, Instant now) {
    this.registration = registration;
    this.now = now;
  }

  /** @throws Refused naming every field that breaks a rule */
  static Report report(Registration registration, Instant now) {
    return new RegistrationCheck(registration, now).report();
  }

  private Report report() {
    Category category = choice("category", "类别", Category.class, registration.category(), true);
    Channel channel = choice("channel", "渠道", Channel.class, registration.channel(), true);
    Severity severity = choice("severity", "严重程度", Severity.class, registration.severity(), category == Category.FAULT);
    String title = text("title", "标题", registration.title(), 1, 200);
    String description = text("description", "情况描述", registration.description(), 0, Text.LONGEST);
    Report.Requester requester = new Report.Requester(
        text("requesterName", "报告人", registration.requesterName(), 1, 100),
        text("requesterUnit", "单位", registration.requesterUnit(), 1, 200),
        choice("requesterKind", "用户类型", RequesterKind.class, registration.requesterKind(), false), phone());
    Instant reportedAt = reportedAt();
    boolean late = reportedAt.isBefore(now);
    String reason = late ? text("lateEntryReason", "补录原因", registration.lateEntryReason(), 1, 1000) : null;
    if (Boolean.FALSE.equals(registration.callAnswered())) {
      refuse("callAnswered", "未接来电的回电流程尚未启用，请先回电，再按已接来电登记。");
    }
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return new Report(category, severity == null ? Severity.GENERAL : severity, channel, title, description, requester,
        registration.callAnswered(), reportedAt, reason);
  }

  private String phone() {
    return registration.requesterPhone() == null || registration.requesterPhone().isEmpty() ? null : text("requesterPhone", "电话", registration.requesterPhone(), 1, 40);
  }

  private Instant reportedAt() {
    if (registration.reportedAt() == null || registration.reportedAt().isEmpty()) {
      return now;
    }
    try {
      Instant at = OffsetDateTime.parse(registration.reportedAt()).toInstant();
      if (!at.isAfter(now) && !at.isBefore(now.minus(LATEST_ENTRY))) {
        return at;
      }
      refuse("reportedAt", at.isAfter(now) ? "报告时间不能晚于现在，请改正。" : "只能补录30天以内的报告，请改正报告时间。");
    } catch (DateTimeParseException unreadable) {
      refuse("reportedAt", "报告时间须带时区，例如 2026-02-14T23:50:00+08:00。");
    }
    return now;
  }

  private <E extends Enum<E>> E choice(String field, String label, Class<E> type, String value, boolean required) {
    if (value == null || value.isEmpty()) {
      if (required) {
        refuse(field, "请选择%s。".formatted(label));
      }
      return null;
    }
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst().orElseGet(() -> {
      refuse(field, "%s没有“%s”这一项，请重新选择。".formatted(label, value));
      return null;
    });
  }

  private String text(String field, String label, String value, int least, int most) {
    String fault = Text.fault(label, value, least, most);
    if (fault != null) {
      refuse(field, fault);
    }
    return value;
  }

  private void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }
}
