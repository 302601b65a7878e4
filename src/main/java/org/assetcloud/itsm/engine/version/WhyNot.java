package org.assetcloud.itsm.engine.version;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** Why an instance cannot go to the newer version, in Chinese; the engine says it in English and by ids. */
final class WhyNot {

  private final Steps before;
  private final Steps after;

  WhyNot(Steps before, Steps after) {
    this.before = before;
    this.after = after;
  }

  /** @return a sentence, or null where nothing is against it */
  String sentence(MigratingProcessInstanceValidationReport report) {
    if (!report.hasFailures()) {
      return null;
    }
    Stream<String> steps = report.getActivityInstanceReports().stream().map(one -> step(one.getSourceScopeId(), one.getFailures()));
    Stream<String> transitions = report.getTransitionInstanceReports().stream().map(one -> step(one.getSourceScopeId(), one.getFailures()));
    Stream<String> rest = report.getFailures().isEmpty() ? Stream.of() : Stream.of("实例中还有新版本接不住的定时或消息");
    return Stream.of(steps, transitions, rest).flatMap(all -> all).distinct().sorted().collect(Collectors.joining("；")) + "。";
  }

  private String step(String id, List<String> failures) {
    String said = String.join(" ", failures);
    String name = before.name(id);
    if (said.contains("no migration instruction")) {
      return after.kind(id) == null ? "新版本没有步骤“%s”".formatted(name)
          : after.kind(id).equals(before.kind(id)) ? "步骤“%s”在新版本中的位置不同".formatted(name)
          : "步骤“%s”在新版本中是另一种步骤".formatted(name);
    }
    if (said.contains("not async") || said.contains("ransition instance")) {
      return "实例正等待自动执行步骤“%s”，新版本在那里不等待".formatted(name);
    }
    if (said.contains("variable")) {
      return "步骤“%s”的变量在新版本中会互相覆盖".formatted(name);
    }
    return said.contains("not supported") ? "步骤“%s”这一类不能迁移".formatted(name) : "步骤“%s”在新版本中接不上".formatted(name);
  }
}
