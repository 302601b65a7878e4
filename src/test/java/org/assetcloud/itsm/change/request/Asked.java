package org.assetcloud.itsm.change.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request for a change as somebody fills it in, with single fields said otherwise. */
final class Asked {

  private final Map<String, String> said = new LinkedHashMap<>();
  private List<String> modules;
  private List<String> units;
  private List<String> tickets;
  private Long template;

  private Asked() {}

  static Asked nothing() {
    return new Asked();
  }

  static Asked normal() {
    Asked asked = new Asked();
    asked.said.putAll(Map.of("title", "升级打印模块", "reason", "修复漏洞", "kind", "CONFIGURATION", "type", "NORMAL", "implementer", "engineer-1",
        "verifier", "bureau", "downtimeMinutes", "30"));
    asked.said.putAll(Map.of("steps", "替换程序", "testEvidence", "已测试", "backOutSteps", "换回", "oldValue", "旧", "newValue", "新"));
    asked.modules = List.of("打印");
    asked.units = List.of("财政局");
    asked.tickets = List.of("IT-1");
    return asked.window("2026-03-02T20:00:00+08:00", "2026-03-02T22:00:00+08:00");
  }

  static Asked emergency() {
    return normal().but("type", "EMERGENCY");
  }

  /** Says only what the template does not. */
  static Asked standard(long template) {
    Asked asked = normal().but("type", "STANDARD");
    List.of("title", "kind", "downtimeMinutes", "steps", "testEvidence", "backOutSteps").forEach(field -> asked.but(field, null));
    asked.modules = List.of();
    return asked.template(template);
  }

  /** A list has this one entry. */
  Asked but(String field, String value) {
    switch (field) {
      case "modules" -> modules = List.of(value);
      case "tickets" -> tickets = List.of(value);
      default -> said.put(field, value);
    }
    return this;
  }

  Asked modules(List<String> names) {
    modules = names;
    return this;
  }

  Asked units(List<String> names) {
    units = names;
    return this;
  }

  Asked tickets(List<String> numbers) {
    tickets = numbers;
    return this;
  }

  Asked template(Long id) {
    template = id;
    return this;
  }

  Asked window(String from, String to) {
    return but("windowFrom", from).but("windowTo", to);
  }

  ChangeRequest request() {
    String downtime = said.get("downtimeMinutes");
    return new ChangeRequest(said.get("title"), said.get("reason"), said.get("kind"), said.get("type"), modules, units,
        said.get("implementer"), said.get("verifier"), said.get("windowFrom"), said.get("windowTo"),
        downtime == null ? null : Integer.valueOf(downtime), said.get("steps"), said.get("testEvidence"), said.get("backOutSteps"),
        said.get("oldValue"), said.get("newValue"), tickets, template);
  }
}
