package org.assetcloud.itsm.people.program;

import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.shared.text.Labelled;

/**
 * The account of a program.
 *
 * @param id {@code program.} and a name; no person's account has a dot
 * @param name what people read where it wrote something, Chinese
 * @param keyDigest SHA-256 of its key
 * @param grant what was confirmed; null before anything was
 * @param ended null while it is not
 * @param lastUsedAt to the minute; null where it never was
 */
public record Program(
    String id, String name, String keyDigest, ProgramGrant grant, String madeBy, Instant madeAt, End ended, Instant lastUsedAt) {

  public static final String PREFIX = "program.";

  /** That it may never be used again. */
  public record End(Instant at, String by, String reason) {}

  /** {@code DECLINED}: nothing was ever confirmed, and nothing waits. */
  public enum State implements Labelled {
    PENDING("待确认"),
    ACTIVE("使用中"),
    EXPIRED("已到期"),
    DECLINED("未同意"),
    ENDED("已结束");

    private final String label;

    State(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Whether an id is a program's, and no person's. */
  public static boolean isOne(String id) {
    return id != null && id.startsWith(PREFIX);
  }

  /**
   * @param today in Asia/Shanghai
   * @param waits whether a request of it waits
   */
  public State state(LocalDate today, boolean waits) {
    if (ended != null) {
      return State.ENDED;
    }
    if (grant == null) {
      return waits ? State.PENDING : State.DECLINED;
    }
    return inForce(today) ? State.ACTIVE : State.EXPIRED;
  }

  boolean inForce(LocalDate today) {
    return ended == null && grant != null && !grant.until().isBefore(today);
  }

  Program with(ProgramGrant next) {
    return new Program(id, name, keyDigest, next, madeBy, madeAt, ended, lastUsedAt);
  }

  Program withKey(String digest) {
    return new Program(id, name, digest, grant, madeBy, madeAt, ended, lastUsedAt);
  }

  Program ended(End end) {
    return new Program(id, name, keyDigest, grant, madeBy, madeAt, end, lastUsedAt);
  }
}
