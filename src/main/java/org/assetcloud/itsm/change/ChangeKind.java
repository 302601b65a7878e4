package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a change does to the platform (R2.3, R2.4, R2.8, R5.3). */
public enum ChangeKind implements Labelled {
  CONFIGURATION("配置调整"),
  PATCH("打补丁"),
  OPTIMISATION("系统优化"),
  MIDDLEWARE("中间件调整"),
  PLUGIN("插件调整"),
  UPGRADE("升级"),
  ENHANCEMENT("功能调整"),
  MIGRATION("系统迁移"),
  REINSTALLATION("重新安装");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  /** Whether it brings something to go live or an update (R4.1); that follows from the kind and is not ticked. */
  public boolean release() {
    return this != CONFIGURATION;
  }

  @Override
  public String label() {
    return label;
  }
}
