package org.assetcloud.itsm.change;

import java.time.Instant;
import java.util.List;

/** A change of requester, implementer and verifier, for rules that are tested by themselves; its window is from ten to noon in Shanghai. */
public final class ExampleChange {

  public static final Instant OPENS = Instant.parse("2026-03-02T02:00:00Z");
  public static final Instant ENDS = Instant.parse("2026-03-02T04:00:00Z");

  private ExampleChange() {}

  public static Change of(ChangeType type, Progress progress) {
    return of(type, ChangeKind.CONFIGURATION, progress);
  }

  public static Change of(ChangeType type, ChangeKind kind, Progress progress) {
    Content content = new Content("更换邮件模板", "原模板缺少电话", kind, type, new Content.Scope(List.of("通知"), List.of("甲单位")),
        new Content.Hands("implementer", "verifier"), new Window(OPENS, ENDS), 30, new Content.Plan("替换", "已测试", "换回", "旧", "新"),
        List.of(), null);
    return new Change("BG-20260302-0001", content, "requester", OPENS.minusSeconds(7200), null, progress);
  }

  /** Before its assessment. */
  public static Progress requested() {
    return Progress.requested(false);
  }

  /** One hour before its window. */
  public static Progress approved() {
    return requested().authorised(OPENS.minusSeconds(3600), false);
  }

  /** An emergency that one vote has let begin, one hour before its window. */
  public static Progress authorised() {
    return requested().authorised(OPENS.minusSeconds(3600), true);
  }

  public static Progress atWork() {
    return approved().started(OPENS);
  }
}
