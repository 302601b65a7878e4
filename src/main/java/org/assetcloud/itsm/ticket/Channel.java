package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** How the report came in (R5.2). */
public enum Channel implements Labelled {
  PHONE("电话"),
  EMAIL("邮件"),
  ON_SITE("现场"),
  SYSTEM("系统");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
