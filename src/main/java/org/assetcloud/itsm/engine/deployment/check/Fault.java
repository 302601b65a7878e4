package org.assetcloud.itsm.engine.deployment.check;

import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/**
 * A rule broken by a file of a deployment.
 *
 * @param rule its name
 */
public record Fault(String file, String element, String name, String rule, String what) {

  static Fault of(String file, Rule<?> rule, Broken broken) {
    return new Fault(file, broken.element(), broken.name(), rule.name(), broken.what());
  }

  /** One line for people: file, element with its name, what is wrong, and the rule. */
  public String text() {
    String place = element == null ? "" : name == null || name.isBlank() ? " 的 " + element : " 的 %s（%s）".formatted(element, name.strip());
    return "%s%s：%s。【规则：%s】".formatted(file, place, what, rule);
  }
}
