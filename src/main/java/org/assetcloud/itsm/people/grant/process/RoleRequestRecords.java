package org.assetcloud.itsm.people.grant.process;

import java.util.List;
import org.assetcloud.itsm.people.grant.RoleRequest;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.springframework.stereotype.Component;

/** Requests for a role (R7.1); the task says everything about one. */
@Component
class RoleRequestRecords implements RecordKind {

  @Override
  public String series() {
    return RoleRequest.SERIES;
  }

  @Override
  public String label() {
    return "角色申请";
  }

  @Override
  public RecordPages pages() {
    return RecordPages.elsewhere("/accounts");
  }

  @Override
  public List<ProcessRights> processes() {
    return List.of(ProcessRights.of(RoleGrant.KEY));
  }
}
