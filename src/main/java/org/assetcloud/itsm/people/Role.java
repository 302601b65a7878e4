package org.assetcloud.itsm.people;

import java.util.Arrays;
import org.assetcloud.itsm.shared.text.Labelled;

/** The roles of the contract's two sides; each is a candidate group of the engine under its id. */
public enum Role implements Labelled {
  SERVICE_DESK("service-desk", "服务台", Side.CONTRACTOR),
  ENGINEER("engineer", "运维工程师", Side.CONTRACTOR),
  SPECIALIST("specialist", "二线专家", Side.CONTRACTOR),
  TEAM_LEAD("team-lead", "运维组长", Side.CONTRACTOR),
  PROJECT_MANAGER("project-manager", "项目经理", Side.CONTRACTOR),
  CONTRACTOR_DIRECTOR("contractor-director", "供应商分管领导", Side.CONTRACTOR),
  BUREAU_OPERATOR("bureau-operator", "采购人信息科", Side.BUREAU),
  BUREAU_LEADER("bureau-leader", "采购人分管领导", Side.BUREAU),
  SECURITY_OFFICER("security-officer", "安全管理员", Side.CONTRACTOR),
  AUDITOR("auditor", "审计员", Side.BUREAU),
  PROCESS_OWNER("process-owner", "流程负责人", Side.EITHER),
  SYSTEM_ADMIN("system-admin", "系统管理员", Side.CONTRACTOR);

  private final String id;
  private final String label;
  private final Side side;

  Role(String id, String label, Side side) {
    this.id = id;
    this.label = label;
    this.side = side;
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

  /** Whose people hold it (R7.1). */
  public Side side() {
    return side;
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
