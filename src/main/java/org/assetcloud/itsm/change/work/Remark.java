package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;

/**
 * What was said about a step of the work; in the history it stands behind what came of the step.
 *
 * @param text null where nothing was said
 */
record Remark(String text) {

  /** @throws Refused where nothing was said */
  static Remark needed(String label, String typed) {
    return new Remark(Text.reason("comment", label, typed, Text.OF_A_FORM));
  }

  static Remark ifAny(String label, String typed) {
    return new Remark(Text.optional("comment", label, typed, Text.OF_A_FORM));
  }

  String after(String outcome) {
    return text == null ? outcome + "。" : outcome + "：" + text;
  }
}
