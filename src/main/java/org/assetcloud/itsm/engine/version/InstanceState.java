package org.assetcloud.itsm.engine.version;

import org.assetcloud.itsm.shared.text.Labelled;

/** What became of an instance in a migration. */
public enum InstanceState implements Labelled {
  PENDING("等待迁移"),
  MOVED("已迁移"),
  REFUSED("不能迁移"),
  ENDED("已办结"),
  FAILED("迁移失败");

  private final String label;

  InstanceState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
