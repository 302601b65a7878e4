package org.assetcloud.itsm.models;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.worktime.CalendarKind;

/** The Chinese for what stands in the cells of tables: the words of the system, and durations as people write them. */
final class TableWords {

  /** As the models call the tasks. */
  private static final Map<String, String> STEPS = Map.ofEntries(Map.entry("ASSESS", "评估变更"), Map.entry("REVISE", "修改变更"),
      Map.entry("VERIFY", "验证变更"), Map.entry("BACK_OUT", "回退变更"), Map.entry("DECIDE_OVERRUN", "处理超窗"), Map.entry("REVIEW", "复核变更"),
      Map.entry("WINDOW_AHEAD", "窗口提前量"), Map.entry("DRAFT", "编制应急方案"), Map.entry("REPORT_RELEASE", "确认上线"),
      Map.entry("ANSWER_CRITERIA", "答复准则"), Map.entry("BACK_OUT_RELEASE", "回退上线"), Map.entry("APPROVE", "审批变更"), Map.entry("IMPLEMENT", "实施变更"),
      Map.entry("SIGN", "签署方案"), Map.entry("RESPOND", "响应工单"), Map.entry("RESOLVE", "解决工单"), Map.entry("CONFIRM", "确认解决"),
      Map.entry("HANDLE_ESCALATION", "处置升级"));
  /** Deadlines that are another thing's. */
  private static final Map<String, String> ANOTHERS = Map.of("APPROVERS", "变更审批人表", "WINDOW_END", "窗口结束",
      "RESPONSE_CLOCK", "响应时钟的时限", "RESOLUTION_CLOCK", "解决时钟的时限", "FOLLOW_UP", "回访到期", "AT_ONCE", "立即");
  private static final Map<String, String> LEAVES = Map.of("RETURN_TO_GROUP", "离开的退回待领", "MOVE_TO_LEAD", "离开的转给上级", "NAME_ANOTHER", "离开的另行指定");
  private static final Map<String, Map<String, String>> ASKED = Map.ofEntries(
      Map.entry("category", words(Category.values())), Map.entry("severity", words(Severity.values())), Map.entry("clock", words(ClockKind.values())),
      Map.entry("calendar", words(CalendarKind.values())), Map.entry("step", STEPS), Map.entry("type", words(ChangeType.values())),
      Map.entry("stage", words(Stage.values())), Map.entry("risk", words(PlanRisk.values())), Map.entry("exception", Map.of("YES", "须例外", "NO", "无须例外")),
      Map.entry("reach", words(Reach.values())), Map.entry("reversibility", words(Reversibility.values())),
      Map.entry("dataTouched", words(DataTouched.values())), Map.entry("insideFreeze", Map.of("YES", "冻结期内", "NO", "冻结期外")),
      Map.entry("form", words(PlanForm.values())), Map.entry("urgency", words(PlanUrgency.values())),
      Map.entry("kind", Map.of("ROLE", "角色", "PROGRAM", "程序账号")));
  private static final Map<String, String> LEVELS = Map.of("START", "登记", "50%", "过半", "75%", "过四分之三", "100%", "超时");
  private static final Map<String, String> ACTIONS = Map.of("TELL", "告知|提醒", "TASK", "处置");

  private TableWords() {}

  /** What a table is asked. */
  static String asked(String table, String column, String code) {
    String word = ASKED.getOrDefault(column, Map.of()).get(code);
    if (word == null) {
      throw new AssertionError("No word for %s of %s in %s".formatted(code, column, table));
    }
    return word;
  }

  /** What it answers, as a pattern. */
  static String answered(String column, String value) {
    if (value.startsWith("PT") || value.startsWith("+PT")) {
      return duration(Duration.parse(value.replace("+", "")));
    }
    return switch (column) {
      case "calendar" -> value.isEmpty() ? "" : CalendarKind.valueOf(value).label();
      case "risk" -> PlanRisk.valueOf(value).label();
      case "level" -> LEVELS.get(value);
      case "action" -> ACTIONS.get(value);
      case "holderLeaves" -> LEAVES.get(value);
      case "reminder" -> "用去" + value;
      case "escalateTo" -> value.isEmpty() ? "上级" : Role.of(value).label();
      case "role", "deputy", "assignedGroup" -> value.isEmpty() ? "" : Role.of(value).label();
      case "deadline" -> value.isEmpty() ? "" : ANOTHERS.containsKey(value) ? ANOTHERS.get(value) : Period.parse(value).getDays() + "个工作日";
      default -> throw new AssertionError("No word for %s of %s".formatted(value, column));
    };
  }

  /** {@code 3小时30分}; half an hour also {@code 半小时}. */
  private static String duration(Duration duration) {
    String hours = duration.toHours() == 0 ? "" : duration.toHours() + "小时";
    String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + "分";
    String written = "(?<![\\d时])" + hours + minutes + "(?!\\d)";
    return duration.equals(Duration.ofMinutes(30)) ? "半小时|" + written : written;
  }

  private static <E extends Enum<E> & Labelled> Map<String, String> words(E[] values) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Enum::name, Labelled::label));
  }
}
