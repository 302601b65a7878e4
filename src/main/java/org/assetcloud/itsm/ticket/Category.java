package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a ticket is about (R2, R4.4, R5.3). */
public enum Category implements Labelled {
  CONSULTATION("使用咨询"),
  ABNORMAL_OPERATION("异常业务操作"),
  FAULT("系统故障"),
  DATA_ANOMALY("数据异常"),
  DEFECT("缺陷修复"),
  REPORT_REQUEST("报表需求"),
  CONFIGURATION("配置调整"),
  ENHANCEMENT("功能调整"),
  MIGRATION("系统迁移"),
  REINSTALLATION("重新安装"),
  OTHER("其他");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
