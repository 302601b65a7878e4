package org.assetcloud.itsm.plan.process;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.springframework.stereotype.Component;

/** Emergency plans (R4.1). */
@Component
class PlanRecords implements RecordKind {

  @Override
  public String series() {
    return Plans.SERIES;
  }

  @Override
  public String label() {
    return "应急方案";
  }

  @Override
  public String started() {
    return "已发起应急方案";
  }

  @Override
  public RecordPages pages() {
    return new RecordPages("/plan", "/plans", "应急方案", "应急方案", "flag", 54, "plans");
  }

  @Override
  public String collection() {
    return "plans";
  }

  @Override
  public List<ProcessRights> processes() {
    return Stream.of(ProcessRights.of(PlanSignoff.KEY).startedBy(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER),
            ProcessRights.of(PlanSigning.KEY))
        .map(process -> process.readBy(Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.SECURITY_OFFICER)).toList();
  }

  @Override
  public boolean attachments() {
    return true;
  }
}
