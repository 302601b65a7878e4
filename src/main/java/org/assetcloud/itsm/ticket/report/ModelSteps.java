package org.assetcloud.itsm.ticket.report;

import java.util.List;

/** The steps for people in the newest deployed model of a process. */
public interface ModelSteps {

  /** A step and its label. */
  record Step(String id, String label) {}

  /**
   * In the order of the model.
   *
   * @throws ProcessUnknown where none is deployed under this key
   */
  List<Step> of(String process);
}
