package org.assetcloud.itsm.ticket.report;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Who reads reports (R7.1): both sides' managers, the auditor and the team leads. Each of them reads every ticket as well. */
@Component
public class ReportReaders {

  private static final Role[] READERS = {
      Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER, Role.AUDITOR, Role.TEAM_LEAD};

  private final CurrentUser person;

  ReportReaders(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for anybody else */
  public void check() {
    if (!person.holds(READERS)) {
      throw new Forbidden("not-a-report-reader", "您的角色不能查看服务水平报表；需要时请向安全管理员申请角色。");
    }
  }

  /** @throws Forbidden for who does not audit what leaves the system */
  public void checkExports() {
    if (!person.holds(Role.AUDITOR, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR)) {
      throw new Forbidden("not-an-export-reader", "只有审计员、安全管理员和采购人信息科可以查看导出记录。");
    }
  }
}
