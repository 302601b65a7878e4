package org.assetcloud.itsm.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The changes on record, with their content in all its revisions and their history. */
public interface Changes {

  /** The letters with which their numbers begin. */
  String SERIES = "BG";

  /** The next number of the day, {@code BG-yyyyMMdd-NNNN}, unique and in the order of handing out. */
  String nextNumber(LocalDate day);

  void add(Change change);

  /** @throws ChangeUnknown where there is none of this number */
  Change get(String number);

  /**
   * The change, for a step that goes on with it: until the transaction ends, other steps and timers of this change wait.
   *
   * @throws ChangeUnknown where there is none of this number
   */
  Change lock(String number);

  /** Records how far the change is. Another change of it since it was read is a conflict. */
  void update(Change change);

  /** As {@link #update}, with a new revision of its content beside those before. */
  void revise(Change change, String by, Instant at);

  /** The content in all its revisions, the first one first. */
  List<Revision> revisions(String number);

  void add(String number, ChangeEvent event);

  List<ChangeEvent> events(String number);

  /** @return whether it was recorded for the first time */
  boolean add(String number, Violation violation);

  List<Violation> violations(String number);
}
