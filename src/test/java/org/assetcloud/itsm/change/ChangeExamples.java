package org.assetcloud.itsm.change;

import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Content.Hands;
import org.assetcloud.itsm.change.Content.Plan;
import org.assetcloud.itsm.change.Content.Scope;

/** Changes whose people are called by their part in them. */
public final class ChangeExamples {

  public static final String NUMBER = "BG-20260302-0001";
  public static final Instant NOW = at("2026-03-02T10:00");
  public static final Window WINDOW = new Window(at("2026-03-02T20:00"), at("2026-03-02T22:00"));

  private ChangeExamples() {}

  public static Content content(ChangeType type, ChangeKind kind) {
    return new Content("升级打印模块", "修复漏洞", kind, type, new Scope(List.of("打印"), List.of("财政局")), new Hands("implementer", "verifier"),
        WINDOW, 30, new Plan("停机后替换程序", "测试环境已通过", "换回原程序", null, null), List.of("IT-20260301-0001"), null);
  }

  /** As it is registered: it waits for its assessment. */
  public static Change change(ChangeType type, ChangeKind kind) {
    return new Change(NUMBER, content(type, kind), "requester", NOW, null, Progress.requested(false));
  }

  /** A configuration, which is no release. */
  public static Change normal() {
    return change(ChangeType.NORMAL, ChangeKind.CONFIGURATION);
  }

  /** A configuration in an emergency. */
  public static Change emergency() {
    return change(ChangeType.EMERGENCY, ChangeKind.CONFIGURATION);
  }

  /** An emergency that one vote let begin, now. */
  public static Change authorised() {
    Change emergency = emergency();
    return emergency.with(emergency.progress().authorised(NOW, true));
  }

  public static Change in(ChangeStatus status) {
    return in(status, normal());
  }

  public static Change in(ChangeStatus status, Change change) {
    return change.with(change.progress().at(status));
  }

  public static Change windowed(Change change, Window window) {
    Content all = change.content();
    return change.with(new Content(all.title(), all.reason(), all.kind(), all.type(), all.scope(), all.hands(), window, all.downtimeMinutes(),
        all.plan(), all.tickets(), all.template()), change.progress());
  }
}
