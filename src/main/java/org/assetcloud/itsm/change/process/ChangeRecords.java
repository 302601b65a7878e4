package org.assetcloud.itsm.change.process;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.springframework.stereotype.Component;

/** Changes (R7.4): one number for the approval, its rounds and the work. */
@Component
class ChangeRecords implements RecordKind {

  @Override
  public String series() {
    return Changes.SERIES;
  }

  @Override
  public String label() {
    return "变更";
  }

  @Override
  public RecordPages pages() {
    return new RecordPages("/change", "/changes", "变更", "变更", "wrench", 55, "changes");
  }

  @Override
  public String collection() {
    return "changes";
  }

  @Override
  public List<ProcessRights> processes() {
    return Stream.of(ProcessRights.of(ChangeApproval.KEY).startedBy(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER),
            ProcessRights.of(ChangeVoting.KEY), ProcessRights.of(ChangeImplementation.KEY))
        .map(process -> process.readBy(Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.SECURITY_OFFICER)).toList();
  }

  @Override
  public boolean attachments() {
    return true;
  }
}
