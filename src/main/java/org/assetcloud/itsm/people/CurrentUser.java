package org.assetcloud.itsm.people;

/** The person in whose name the current step is taken. */
public interface CurrentUser {

  /** What a step of the software itself is recorded under, such as a timer's. */
  String SYSTEM = "system";

  /** The user id, or {@link #SYSTEM}. */
  String id();
}
