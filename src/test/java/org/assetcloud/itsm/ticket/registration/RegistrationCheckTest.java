package org.assetcloud.itsm.ticket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.form.FormValues;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationCheckTest {

  private static final Instant NOW = at("2026-02-14T23:50");

  @Test
  void aCompleteReportIsReadAsItWasTyped() {
    Report report = RegistrationCheck.report(registration(Map.of("title", "<script>${7*7} 𠮷😀")), NOW);

    assertThat(report.title()).isEqualTo("<script>${7*7} 𠮷😀");
    assertThat(report.reportedAt()).isEqualTo(NOW);
    assertThat(report.lateEntry()).isFalse();
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    Refused refused = refusal(new Registration(null, null, null, null, null, null, null, null, null, null, null, null));

    assertThat(refused.errors()).extracting(FieldError::field)
        .containsExactly("category", "channel", "title", "description", "requesterName", "requesterUnit");
  }

  @ParameterizedTest
  @CsvSource({
      "category,UNKNOWN,类别没有“UNKNOWN”这一项", "severity,'',请选择严重程度", "channel,FAX,渠道没有“FAX”这一项", "title,' ',请填写标题",
      "requesterKind,X,用户类型没有“X”这一项", "reportedAt,2026-02-14T23:50:01+08:00,不能晚于现在", "reportedAt,2026-01-15T23:49:59+08:00,30天以内",
      "reportedAt,2026-02-14T20:00:00,须带时区", "reportedAt,2026-02-14T23:00:00+08:00,请填写补录原因", "callAnswered,false,请先回电"})
  void aFieldThatBreaksItsRuleIsNamed(String field, String value, String words) {
    Refused refused = refusal(registration(Map.of(field, value)));

    assertThat(refused.errors()).hasSize(1);
    assertThat(refused.errors().get(0).field()).isEqualTo(words.contains("补录原因") ? "lateEntryReason" : field);
    assertThat(refused.getMessage()).contains(words).endsWith("。");
  }

  @Test
  void lengthsAreCountedInCharactersAsPeopleSeeThem() {
    assertThat(RegistrationCheck.report(registration(Map.of("title", "𠮷".repeat(200))), NOW).title()).isEqualTo("𠮷".repeat(200));
    assertThat(refusal(registration(Map.of("title", "𠮷".repeat(201))))).hasMessageContaining("标题最多 200 个字");
    assertThat(refusal(registration(Map.of("description", "长".repeat(100_001))))).hasMessageContaining("情况描述最多 100000 个字");
  }

  @Test
  void whatCannotBeKeptLetterForLetterIsRefused() {
    assertThat(refusal(registration(Map.of("title", "a\0b"))).errors().get(0).field()).isEqualTo("title");
    assertThat(refusal(registration(Map.of("description", "\uD800"))).errors().get(0).field()).isEqualTo("description");
  }

  @Test
  void aReportOfYesterdayIsALateEntryAndItsClocksCountFromIt() {
    Report report = RegistrationCheck.report(
        registration(Map.of("reportedAt", "2026-02-13T10:00:00+08:00", "lateEntryReason", "系统停机")), NOW);

    assertThat(report.lateEntry()).isTrue();
    assertThat(report.reportedAt()).isEqualTo(at("2026-02-13T10:00"));
  }

  @Test
  void aLateEntryIsReadAsTheFormSubmitsIt() {
    Map<String, Object> submitted = new HashMap<>(
        FormValues.of(registration(Map.of("reportedAt", "2026-02-13T10:00+08:00", "lateEntryReason", "系统停机"))));
    submitted.put("lateEntry", true);

    assertThat(RegistrationCheck.report(Registration.of(submitted), NOW).reportedAt()).isEqualTo(at("2026-02-13T10:00"));

    submitted.remove("reportedAt");
    assertThat(catchThrowableOfType(Refused.class, () -> Registration.of(submitted)).errors()).extracting(FieldError::field)
        .containsExactly("reportedAt");
    submitted.put("lateEntry", "yes");
    assertThat(catchThrowableOfType(Refused.class, () -> Registration.of(submitted)).errors()).extracting(FieldError::field)
        .containsExactly("lateEntry");
  }

  @Test
  void onlyAFaultHasToSayHowSevereItIs() {
    Report report = RegistrationCheck.report(registration(Map.of("category", "CONSULTATION", "severity", "")), NOW);

    assertThat(report.severity()).isEqualTo(Severity.GENERAL);
  }

  private static Refused refusal(Registration registration) {
    return catchThrowableOfType(Refused.class, () -> RegistrationCheck.report(registration, NOW));
  }

  private static Registration registration(Map<String, String> changed) {
    Map<String, String> typed = new HashMap<>(Map.of("category", "FAULT", "channel", "PHONE", "severity", "GENERAL", "title", "无法登录",
        "description", "", "requesterName", "张三", "requesterUnit", "某预算单位"));
    typed.putAll(changed);
    Boolean answered = typed.containsKey("callAnswered") ? Boolean.valueOf(typed.get("callAnswered")) : null;
    return new Registration(typed.get("category"), typed.get("channel"), typed.get("severity"), typed.get("title"),
        typed.get("description"), typed.get("requesterName"), typed.get("requesterUnit"), typed.get("requesterKind"),
        typed.get("requesterPhone"), answered, typed.get("reportedAt"), typed.get("lateEntryReason"));
  }
}
