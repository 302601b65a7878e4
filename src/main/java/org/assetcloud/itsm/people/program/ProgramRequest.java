package org.assetcloud.itsm.people.program;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.Labelled;

/**
 * That a program shall be allowed something, and what became of it.
 *
 * @param number {@code CX-yyyyMMdd-NNNN}, under which it is decided about
 * @param answer null while it waits
 */
public record ProgramRequest(
    String number, String program, ProgramGrant grant, String reason, State state, String askedBy, Instant askedAt, Answer answer) {

  /** Who confirmed, declined or took it back, and what was said; the comment may be null. */
  public record Answer(String by, Instant at, String comment) {}

  /** {@code WITHDRAWN}: the security officer asked for something else, or ended the program. */
  public enum State implements Labelled {
    PENDING("待确认"),
    CONFIRMED("已同意"),
    DECLINED("未同意"),
    WITHDRAWN("已撤回");

    private final String label;

    State(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  boolean waits() {
    return state == State.PENDING;
  }

  ProgramRequest answered(State next, String by, Instant at, String comment) {
    return new ProgramRequest(number, program, grant, reason, next, askedBy, askedAt, new Answer(by, at, comment));
  }
}
