package org.assetcloud.itsm.records;

import java.util.List;
import java.util.Set;

/**
 * A kind of record, such as tickets or changes. Its feature declares it once, as a bean; rights, lists, numbers, addresses, menus, the
 * bell and what is kept in the engine follow from it.
 */
public interface RecordKind extends Processes {

  /** The letters with which its numbers begin: {@code GD} of {@code GD-20260214-0001}. */
  String series();

  /** What people call one of them. */
  String label();

  /** What has been done where one was started, before its number. */
  default String started() {
    return "已提出" + label();
  }

  RecordPages pages();

  /** Where programs find them under {@code /api}, null where they do not. */
  default String collection() {
    return null;
  }

  /** What each instance keeps, in the order of the columns of lists. */
  default List<Kept> kept() {
    return List.of(Kept.NUMBER, Kept.TITLE);
  }

  /** Tasks in which somebody above decides on a measure. */
  default Set<String> measures() {
    return Set.of();
  }

  /** Addresses under {@code /api} whose answer tells of deadlines, with the number in it. */
  default Set<String> tellDeadlines() {
    return Set.of("/api/%s/{number}".formatted(collection()));
  }

  /** Whether files may be attached. */
  default boolean attachments() {
    return false;
  }
}
