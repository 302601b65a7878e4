package org.assetcloud.itsm.people.grant;

import org.assetcloud.itsm.shared.text.Labelled;

/** What is said to a {@link RoleRequest}. */
public enum RoleDecision implements Labelled {
  APPROVE("同意"),
  REJECT("不同意");

  private final String label;

  RoleDecision(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
