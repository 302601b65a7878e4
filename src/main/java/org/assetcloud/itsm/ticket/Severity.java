package org.assetcloud.itsm.ticket;

/** Severity is inverted in the contract (R5.7): a general fault is solved within 2 hours, a major one within 24. */
public enum Severity {
  GENERAL("一般"),
  MAJOR("重大");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The words people read. */
  public String label() {
    return label;
  }
}
