package org.assetcloud.itsm.people.program;

import java.util.List;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.springframework.stereotype.Component;

/** Requests for what a program may do (R7.1), confirmed by the process of role requests. */
@Component
class ProgramRequestRecords implements RecordKind {

  @Override
  public String series() {
    return AskForProgram.SERIES;
  }

  @Override
  public String label() {
    return "程序账号申请";
  }

  @Override
  public RecordPages pages() {
    return RecordPages.elsewhere("/accounts");
  }

  @Override
  public List<ProcessRights> processes() {
    return List.of();
  }
}
