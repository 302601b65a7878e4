package org.assetcloud.itsm.shared.web.problem;

/** Knows some exceptions and how the contract answers them. */
public interface ProblemSource {

  /** The answer, or null for an exception that is another's to explain. */
  ProblemAnswer answer(Exception exception);
}
