package org.assetcloud.itsm.ticket.report;

import org.assetcloud.itsm.shared.NotFound;

/** No process is deployed under this key. */
public class ProcessUnknown extends NotFound {

  public ProcessUnknown(String process) {
    super("process-unknown", "没有流程 %s，请核对。".formatted(process));
  }
}
