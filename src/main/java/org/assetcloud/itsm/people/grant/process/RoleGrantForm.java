package org.assetcloud.itsm.people.grant.process;

import java.util.HashMap;
import java.util.Map;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.shared.text.InWords;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the bureau's operator sees of a request, of whichever kind. */
@Component
class RoleGrantForm implements FormContext {

  private final GrantKinds kinds;

  RoleGrantForm(GrantKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public String processKey() {
    return RoleGrant.KEY;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    Map<String, Object> shown = new HashMap<>(kinds.of(number).shown(number));
    shown.put("number", number);
    shown.put("deadline", task.getDueDate() == null ? "" : InWords.instant(task.getDueDate().toInstant()));
    return shown;
  }
}
