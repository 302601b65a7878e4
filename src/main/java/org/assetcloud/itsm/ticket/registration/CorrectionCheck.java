package org.assetcloud.itsm.ticket.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;

/** Reads a correction by the rules of a registration, and says in words what it changes (R5.5). */
final class CorrectionCheck {

  private final Report before;
  private final Report after;
  private final String reason;

  private CorrectionCheck(Report before, Report after, String reason) {
    this.before = before;
    this.after = after;
    this.reason = reason;
  }

  /** @throws Refused naming every field that breaks a rule, or saying that nothing would change */
  static CorrectionCheck of(Report before, Correction typed) {
    Report.Requester was = before.requester();
    FilledIn filledIn = new FilledIn();
    String title = RegistrationCheck.title(filledIn, or(typed.title(), before.title()));
    Report.Requester requester = new TypedRequester(or(typed.requesterName(), was.name()), or(typed.requesterUnit(), was.unit()),
        or(typed.requesterKind(), was.kind() == null ? null : was.kind().name()), or(typed.requesterPhone(), was.phone())).read(filledIn);
    String reason = filledIn.text("reason", "更正原因", typed.reason(), 1, Text.OF_A_FORM);
    filledIn.accepted();
    CorrectionCheck correction = new CorrectionCheck(before, before.corrected(title, requester), reason);
    if (correction.after.equals(before)) {
      throw new Refused("nothing-to-correct", "填写的内容与工单现有内容相同，没有需要更正的地方。", List.of());
    }
    return correction;
  }

  Report report() {
    return after;
  }

  /** Every field that changes with its old and new value, and why. */
  String words() {
    Report.Requester was = before.requester();
    Report.Requester is = after.requester();
    List<String> changes = new ArrayList<>();
    change(changes, "标题", before.title(), after.title());
    change(changes, "报告人", was.name(), is.name());
    change(changes, "单位", was.unit(), is.unit());
    change(changes, "用户类型", label(was.kind()), label(is.kind()));
    change(changes, "电话", was.phone(), is.phone());
    return String.join("；", changes) + "。更正原因：" + reason;
  }

  private static void change(List<String> changes, String label, String old, String now) {
    if (!Objects.equals(old, now)) {
      changes.add("%s：%s → %s".formatted(label, quoted(old), quoted(now)));
    }
  }

  private static String quoted(String value) {
    return value == null ? "（空）" : "“" + value + "”";
  }

  private static String label(RequesterKind kind) {
    return kind == null ? null : kind.label();
  }

  private static String or(String typed, String asItIs) {
    return typed == null ? asItIs : typed;
  }
}
