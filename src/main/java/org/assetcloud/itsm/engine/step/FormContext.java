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

  /** Values by the keys of the form's disabled fields, and lists of {@link Choice} by the keys from which its other fields offer. */
  Map<String, Object> of(Task task, String businessKey);

  /** One of the values that a field offers, in the shape in which forms read it. */
  record Choice(String label, String value) {}
}
