package org.assetcloud.itsm.asking;

import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.shared.text.Text;

/** What somebody says who is asked whether something may go on. */
public enum Decision implements Labelled {
  APPROVE("同意", "同意并签署"),
  RETURN("退回修改", "退回修改"),
  REJECT("否决", "否决");

  private final String label;
  private final String signed;

  Decision(String label, String signed) {
    this.label = label;
    this.signed = signed;
  }

  @Override
  public String label() {
    return label;
  }

  /** The words where approving is signing. */
  public String signed() {
    return signed;
  }

  /**
   * What is said with it: whoever approves may say something, whoever does not says why.
   *
   * @param called what people call the field, Chinese
   * @return null where nothing was said
   */
  public String said(String field, String called, String typed) {
    return this == APPROVE ? Text.optional(field, called, typed, Text.OF_A_FORM) : Text.reason(field, called, typed, Text.OF_A_FORM);
  }
}
