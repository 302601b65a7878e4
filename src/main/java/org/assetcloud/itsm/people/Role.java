package org.assetcloud.itsm.people;

import java.util.Arrays;
import org.assetcloud.itsm.shared.text.Labelled;

/** The roles of the contract's two sides; each is a candidate group of the engine under its id. */
public enum Role implements Labelled {
  SERVICE_DESK("service-desk", "服务台"),
  ENGINEER("engineer", "运维工程师"),
  SPECIALIST("specialist", "二线专家"),
  TEAM_LEAD("team-lead", "运维组长"),
  PROJECT_MANAGER("project-manager", "项目经理"),
  CONTRACTOR_DIRECTOR("contractor-director", "供应商分管领导"),
  BUREAU_OPERATOR("bureau-operator", "采购人信息科"),
  BUREAU_LEADER("bureau-leader", "采购人分管领导"),
  SECURITY_OFFICER("security-officer", "安全管理员"),
  AUDITOR("auditor", "审计员"),
  PROCESS_OWNER("process-owner", "流程负责人"),
  SYSTEM_ADMIN("system-admin", "系统管理员");

  private final String id;
  private final String label;

  Role(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The group's id in the engine and in models. */
  public String id() {
    return id;
  }

  @Override
  public String code() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether a group of the engine is a role. */
  public static boolean exists(String id) {
    return Arrays.stream(values()).anyMatch(role -> role.id.equals(id));
  }

  /** @throws IllegalArgumentException for an id that is no role */
  public static Role of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No role has the id " + id));
  }
}
