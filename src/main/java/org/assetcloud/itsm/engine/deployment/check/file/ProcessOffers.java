package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.Map;
import java.util.Set;

/** What the code behind a process reads, writes and binds to, so that a changed model or form asks for nothing that nobody answers. */
public interface ProcessOffers {

  /** The process. */
  String processKey();

  /** Elements of the model that the code finds by id. */
  Set<String> elements();

  /** Variables that its delegates, listeners and tables set, beside those of its task forms. */
  Set<String> variables();

  /** What a disabled field may show. */
  Set<String> shown();

  /** Lists from which a field may offer values. */
  Set<String> lists();

  /** What the code reads of each form, by the form's id and the field's key. */
  Map<String, Map<String, Question>> questions();

  /**
   * A field that the code reads.
   *
   * @param needed whether the step cannot be finished without it
   * @param answers the values it understands; empty where any does
   */
  record Question(boolean needed, Set<String> answers) {}
}
