package org.assetcloud.itsm.notify.message;

/**
 * How an attempt ended.
 *
 * @param address where it was sent to, null where none is on record
 * @param answer what the other side said, or why there was no answer; null where nothing is to be said
 */
public record Outcome(Result result, String address, String answer) {

  /** {@code FAILED} is tried again, all others end the message. */
  public enum Result { SENT, REFUSED, NO_ADDRESS, FAILED }

  public static Outcome sent(String address, String answer) {
    return new Outcome(Result.SENT, address, answer);
  }

  /** For good: trying again would not help. */
  public static Outcome refused(String address, String reason) {
    return new Outcome(Result.REFUSED, address, reason);
  }

  public static Outcome noAddress() {
    return new Outcome(Result.NO_ADDRESS, null, null);
  }

  /** For now. */
  public static Outcome failed(String address, String reason) {
    return new Outcome(Result.FAILED, address, reason);
  }
}
