package org.assetcloud.itsm.notify.process;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.Processes;
import org.springframework.stereotype.Component;

/** Messages that could not be sent: whoever runs the software reads which. */
@Component
class MessageProcesses implements Processes {

  @Override
  public List<ProcessRights> processes() {
    return List.of(ProcessRights.of(UndeliveredMessage.KEY).readBy(Role.SYSTEM_ADMIN));
  }
}
