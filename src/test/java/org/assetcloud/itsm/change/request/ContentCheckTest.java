package org.assetcloud.itsm.change.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.module.Register;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request for a change is named by its field, all of it at once, in words that say what to do (R7.4). */
class ContentCheckTest {

  private static final Map<Role, List<String>> MEMBERS = Map.of(Role.ENGINEER, List.of("engineer-1", "engineer-2"),
      Role.SPECIALIST, List.of("specialist"), Role.BUREAU_OPERATOR, List.of("bureau"), Role.CONTRACTOR_DIRECTOR, List.of("director"));
  private static final DeadlineTable FOUR_HOURS = (step, type) -> new DeadlineTable.Length(CalendarKind.NATURAL,
      Duration.ofHours(step.equals("WINDOW_AHEAD") && type == ChangeType.EMERGENCY ? 4 : 0));
  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);

  private final Catalogue templates = new Catalogue();
  private final ContentCheck check = new ContentCheck(role -> MEMBERS.getOrDefault(role, List.of()),
      numbers -> Set.of("IT-1", "IT-2"), templates, Register.of("打印", "门户"), new WindowCheck(Dues.emergencyWindow(FOUR_HOURS, CLOCK), CLOCK));

  @Test
  void aRequestInOrderIsTakenAsItWasTyped() {
    Content content = check.read(Asked.normal().request());

    assertThat(content).isEqualTo(new Content("升级打印模块", "修复漏洞", ChangeKind.CONFIGURATION, ChangeType.NORMAL,
        new Content.Scope(List.of("打印"), List.of("财政局")), new Content.Hands("engineer-1", "bureau"),
        new Window(at("2026-03-02T20:00"), at("2026-03-02T22:00")), 30, new Content.Plan("替换程序", "已测试", "换回", "旧", "新"),
        List.of("IT-1"), null));
  }

  @Test
  void everythingMissingIsSaidAtOnceFieldByField() {
    assertThat(faults(Asked.nothing())).containsExactly(
        new FieldError("type", "请选择变更类型。"), new FieldError("kind", "请选择变更种类。"), new FieldError("title", "请填写标题。"),
        new FieldError("reason", "请填写变更原因。"), new FieldError("modules", "请填写涉及模块。"), new FieldError("implementer", "请选择实施人。"),
        new FieldError("verifier", "请选择验证人。"), new FieldError("windowFrom", "请填写窗口开始时间。"),
        new FieldError("windowTo", "请填写窗口结束时间。"), new FieldError("steps", "请填写实施步骤。"), new FieldError("testEvidence", "请填写测试情况。"),
        new FieldError("backOutSteps", "请填写回退步骤。"));
  }

  @ParameterizedTest
  @CsvSource({
      "type,            OTHER,            变更类型没有“OTHER”这一项，请重新选择。",
      "kind,            OTHER,            变更种类没有“OTHER”这一项，请重新选择。",
      "title,           ' ',              请填写标题。",
      "reason,          '',               请填写变更原因。",
      "steps,           ' ',              请填写实施步骤。",
      "testEvidence,    ' ',              请填写测试情况。",
      "backOutSteps,    ' ',              请填写回退步骤。",
      "oldValue,        '',               请填写原值。",
      "newValue,        ,                 请填写新值。",
      "implementer,     ' ',              请选择实施人。",
      "implementer,     director,         实施人须为运维工程师或二线专家，没有这样的人员“director”。",
      "verifier,        director,         验证人须为双方的运维人员，没有这样的人员“director”。",
      "verifier,        engineer-1,       验证人不能是实施人，请另选一人。",
      "windowFrom,      2026-03-02T20:00, 窗口开始时间须带时区，例如 2026-03-02T20:00:00+08:00。",
      "windowTo,        tomorrow,         窗口结束时间须带时区，例如 2026-03-02T20:00:00+08:00。",
      "downtimeMinutes, -1,               计划停机时间须为 0 至 100000 分钟。",
      "downtimeMinutes, 100001,           计划停机时间须为 0 至 100000 分钟。",
      "modules,         门禁,             没有登记过模块“门禁”，请从已登记的模块中选择；确实缺少的，请在“变更”的“模块”页面提出，由流程负责人登记。",
      "tickets,         IT-3,             没有编号为 IT-3 的工单，请核对关联工单。"})
  void aFieldThatBreaksItsRuleIsNamedWithItsSentence(String field, String value, String sentence) {
    assertThat(faults(Asked.normal().but(field, value))).containsExactly(new FieldError(field, sentence));
  }

  @ParameterizedTest
  @CsvSource({"title, 200, 标题最多 200 个字，请缩短。", "reason, 10000, 变更原因最多 10000 个字，请缩短。", "steps, 100000, 实施步骤最多 100000 个字，请缩短。",
      "testEvidence, 100000, 测试情况最多 100000 个字，请缩短。", "backOutSteps, 100000, 回退步骤最多 100000 个字，请缩短。",
      "oldValue, 10000, 原值最多 10000 个字，请缩短。", "newValue, 10000, 新值最多 10000 个字，请缩短。"})
  void aTextMayBeAsLongAsItsFieldAndNotOneCharacterLonger(String field, int most, String sentence) {
    assertThat(faults(Asked.normal().but(field, "长".repeat(most)))).isEmpty();
    assertThat(faults(Asked.normal().but(field, "长".repeat(most + 1)))).containsExactly(new FieldError(field, sentence));
    assertThat(faults(Asked.normal().but("kind", "PATCH").but(field, "长".repeat(most + 1)))).containsExactly(new FieldError(field, sentence));
  }

  @Test
  void onlyAConfigurationNeedsTheValueBeforeAndAfter() {
    Content patch = check.read(Asked.normal().but("kind", "PATCH").but("oldValue", "").but("newValue", null).request());

    assertThat(patch.plan()).isEqualTo(new Content.Plan("替换程序", "已测试", "换回", null, null));
    assertThat(check.read(Asked.normal().but("kind", "PATCH").request()).plan().newValue()).isEqualTo("新");
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-02T20:00:00+08:00, 2026-03-02T20:00:00+08:00, windowTo,   窗口结束时间须晚于开始时间，请改正。",
      "2026-03-02T20:00:01+08:00, 2026-03-02T20:00:00+08:00, windowTo,   窗口结束时间须晚于开始时间，请改正。",
      "2026-03-02T09:00:00+08:00, 2026-03-02T10:00:00+08:00, windowTo,   变更窗口已经过去，请重新安排。",
      "2026-03-02T09:59:59+08:00, 2026-03-02T10:00:01+08:00, windowFrom, 窗口开始时间不能早于现在；只有紧急变更可以立即开始。",
      "2027-03-03T10:00:01+08:00, 2027-03-03T11:00:00+08:00, windowFrom, 变更窗口须在一年以内开始，请改正。",
      "2026-03-02T20:00:00+08:00, 2026-03-09T20:00:01+08:00, windowTo,   变更窗口最长 7 天，请缩短或分成几次变更。"})
  void aWindowThatCannotBeIsRefusedWithItsReason(String from, String to, String field, String sentence) {
    assertThat(faults(Asked.normal().window(from, to))).containsExactly(new FieldError(field, sentence));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02T10:00:00+08:00, 2026-03-02T10:00:01+08:00", "2027-03-03T10:00:00+08:00, 2027-03-03T11:00:00+08:00",
      "2026-03-02T20:00:00+08:00, 2026-03-09T20:00:00+08:00"})
  void aWindowMayBeginNowOrInAYearAndLastSevenDays(String from, String to) {
    assertThat(faults(Asked.normal().window(from, to))).isEmpty();
  }

  @Test
  void anEmergencyMayHaveBegunButHasNoTimeToWait() {
    assertThat(faults(Asked.emergency().window("2026-03-02T09:00:00+08:00", "2026-03-02T10:00:01+08:00"))).isEmpty();
    assertThat(faults(Asked.emergency().window("2026-03-02T14:00:00+08:00", "2026-03-02T15:00:00+08:00"))).isEmpty();
    assertThat(faults(Asked.emergency().window("2026-03-02T14:00:01+08:00", "2026-03-02T15:00:00+08:00"))).containsExactly(
        new FieldError("windowFrom", "紧急变更的窗口最迟须在 2026年3月2日 14:00:00 之前开始；不必立即处理的请按一般变更办理。"));
    assertThat(faults(Asked.emergency().window("2026-03-02T09:00:00+08:00", "2026-03-02T10:00:00+08:00"))).containsExactly(
        new FieldError("windowTo", "变更窗口已经过去，请重新安排。"));
  }

  @Test
  void theWindowThatWasAuthorisedIsTakenAgainThoughItIsOverAndNoOther() {
    ChangeRequest over = Asked.emergency().window("2026-03-01T09:00:00+08:00", "2026-03-01T10:00:00+08:00").request();
    Window authorised = new Window(at("2026-03-01T09:00"), at("2026-03-01T10:00"));

    assertThat(check.readAgain(over, authorised).window()).isEqualTo(authorised);
    assertThat(catchThrowableOfType(Refused.class, () -> check.readAgain(over, new Window(at("2026-03-01T09:00"), at("2026-03-01T10:01")))))
        .hasMessage("变更窗口已经过去，请重新安排。");
    assertThat(catchThrowableOfType(Refused.class, () -> check.read(over))).hasMessage("变更窗口已经过去，请重新安排。");
  }

  @Test
  void atMostFiftyNamesAreListedAndEachOnce() {
    List<String> fifty = IntStream.range(0, 50).mapToObj(each -> "单位" + each).toList();
    List<String> more = new ArrayList<>(fifty);
    more.add("又一单位");

    assertThat(check.read(Asked.normal().units(fifty).request()).scope().units()).isEqualTo(fifty);
    assertThat(check.read(Asked.normal().units(List.of("财政局", " 财政局 ")).request()).scope().units()).containsExactly("财政局");
    assertThat(faults(Asked.normal().units(more))).containsExactly(new FieldError("units", "影响单位最多 50 个，请合并。"));
    assertThat(check.read(Asked.normal().tickets(null).request()).tickets()).isEmpty();
    assertThat(faults(Asked.normal().tickets(Collections.nCopies(1, "IT,1")))).extracting(FieldError::field).containsOnly("tickets");
  }

  @Test
  void noDowntimeIsNone() {
    assertThat(check.read(Asked.normal().but("downtimeMinutes", null).request()).downtimeMinutes()).isZero();
    assertThat(check.read(Asked.normal().but("downtimeMinutes", "0").request()).downtimeMinutes()).isZero();
    assertThat(check.read(Asked.normal().but("downtimeMinutes", "100000").request()).downtimeMinutes()).isEqualTo(100_000);
  }

  @Test
  void aStandardChangeHasATemplateThatIsApproved() {
    long approved = templates.withApproved("重启打印服务", "打印");
    FieldError missing = new FieldError("template", "标准变更须选择已批准的变更模板；没有合适的模板时请选择“一般变更”。");

    Content content = check.read(Asked.standard(approved).request());

    assertThat(content.type()).isEqualTo(ChangeType.STANDARD);
    assertThat(content.template()).isEqualTo(approved);
    assertThat(content.title()).isEqualTo("重启打印服务");
    assertThat(content.scope().modules()).containsExactly("打印");
    assertThat(faults(Asked.normal().but("type", "STANDARD"))).containsExactly(missing);
    assertThat(faults(Asked.normal().but("type", "STANDARD").template(approved + 1))).containsExactly(missing);
    assertThat(check.read(Asked.normal().template(approved).request()).template()).isNull();
  }

  @Test
  void aStandardChangeThatSaysMoreThanItsTemplateIsANormalOne() {
    long approved = templates.withApproved("重启打印服务", "打印");

    Content edited = check.read(Asked.standard(approved).but("steps", "另一做法").request());

    assertThat(edited.type()).isEqualTo(ChangeType.NORMAL);
    assertThat(edited.template()).isEqualTo(approved);
    assertThat(edited.plan().steps()).isEqualTo("另一做法");
  }

  private List<FieldError> faults(Asked asked) {
    Refused refused = catchThrowableOfType(Refused.class, () -> check.read(asked.request()));
    return refused == null ? List.of() : refused.errors();
  }
}
