package org.assetcloud.itsm.plan.content;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whether what a criterion says holds. */
public enum Met implements Labelled {
  MET("成立"),
  NOT_MET("不成立");

  private final String label;

  Met(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
