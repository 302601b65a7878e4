package org.assetcloud.itsm.shared.web;

/** Knows some exceptions and how the contract answers them. */
public interface ProblemSource {

  /** The answer, or null for an exception that is another's to explain. */
  ProblemAnswer answer(Exception exception);
}
