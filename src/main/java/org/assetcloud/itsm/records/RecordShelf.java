package org.assetcloud.itsm.records;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.NotFound;

/**
 * Records of a kind as the common pages list and show them, for a kind that needs no pages of its own making. All that is answered is in
 * words; times are instants. Every role but the one that runs the software reads it, so personal data have no place in it but what all of
 * them may know.
 */
public interface RecordShelf {

  /** The kind's {@link RecordKind#collection()}. */
  String collection();

  /**
   * The newest first.
   *
   * @param text in number or title; empty for all
   */
  Found find(String text, long offset, int size);

  /** @throws org.assetcloud.itsm.shared.NotFound where there is none of this number */
  Sheet sheet(String number);

  /**
   * The person does what {@link Sheet#actions} offers this person now; one transaction.
   *
   * @throws org.assetcloud.itsm.shared.Problem where it is not this person's to do, or not any more; it is asked here, whoever offered it
   */
  default void act(String number, String action, String reason) {
    throw new NotFound("action-unknown", "没有这种操作，请刷新后再看。");
  }

  /** A record in a list. @param by user id of whoever started it */
  record Line(String number, String title, String status, Instant at, String by) {}

  /** @param total how many there are on all pages */
  record Found(List<Line> lines, long total) {}

  /** What is known about it, in the order in which it is read; what has no value is left out. */
  record Fact(String name, String value) {}

  /**
   * Something this person may do about it now beside its tasks, with a reason.
   *
   * @param name of the action, by which {@link #act} knows it
   */
  record Action(String name, String label) {}

  /** Everything about one but its history. */
  record Sheet(Line line, List<Fact> facts, List<Action> actions) {}
}
