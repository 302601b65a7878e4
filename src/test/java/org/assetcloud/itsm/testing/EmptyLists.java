package org.assetcloud.itsm.testing;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes away what other tests of this context left in the lists. A list shows fifteen tasks and begins with the oldest deadline, so that
 * theirs would push a test's own off the page.
 */
@Profile("test")
@Component
public class EmptyLists {

  private final RuntimeService runtime;

  EmptyLists(RuntimeService runtime) {
    this.runtime = runtime;
  }

  public void make() {
    var left = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream().map(ProcessInstance::getId).toList();
    if (!left.isEmpty()) {
      runtime.deleteProcessInstances(left, "left by another test", true, true);
    }
  }
}
