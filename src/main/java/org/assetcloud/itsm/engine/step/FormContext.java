package org.assetcloud.itsm.engine.step;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/**
 * What a form shows beside its questions, read from the feature's tables when the form is opened. It is never stored as a variable, so
 * personal data and long text stay out of the engine (design section 8, items 11 and 26).
 */
public interface FormContext {

  /** The process whose forms it serves. */
  String processKey();

  /** Values by the keys of the form's disabled fields. */
  Map<String, Object> of(Task task, String businessKey);
}
