package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** Severity is inverted in the contract (R5.7): a general fault is solved within 2 hours, a major one within 24. */
public enum Severity implements Labelled {
  GENERAL("一般"),
  MAJOR("重大");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
