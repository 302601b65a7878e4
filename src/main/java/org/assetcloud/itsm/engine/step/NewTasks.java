package org.assetcloud.itsm.engine.step;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a feature says about its new tasks itself, whatever the version of the model asks: versions from before still run, and owners draw. */
public interface NewTasks {

  /** Key of the process whose tasks these are. */
  String processKey();

  void setUp(DelegateTask task);
}
