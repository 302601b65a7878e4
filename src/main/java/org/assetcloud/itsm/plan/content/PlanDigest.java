package org.assetcloud.itsm.plan.content;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.text.Digest;

/** The fingerprint to which signatures bind: of one version of one plan for one release (R4.1). */
public final class PlanDigest {

  private PlanDigest() {}

  /** SHA-256 in hexadecimal over everything, each text with its length, so that no two plans are written alike. */
  public static String of(EmergencyPlan plan, int version, PlanContent content) {
    StringBuilder written = new StringBuilder();
    write(written, plan.number());
    write(written, String.valueOf(version));
    write(written, plan.change());
    write(written, String.valueOf(plan.releaseAt().getEpochSecond()));
    write(written, content.form().name());
    for (PlanPart part : PlanPart.values()) {
      write(written, part.name());
      part.rows(content).forEach(row -> {
        write(written, String.valueOf(row.size()));
        row.forEach((name, text) -> {
          write(written, name);
          write(written, text);
        });
      });
    }
    content.criteria().forEach(criterion -> write(written, String.valueOf(criterion.deadline().getEpochSecond())));
    return Digest.hex(written.toString());
  }

  private static void write(StringBuilder written, String text) {
    written.append(text == null ? -1 : text.length()).append(':').append(text).append('\n');
  }
}
