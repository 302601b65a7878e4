package org.assetcloud.itsm.shared.idempotency;

/** What a caller names a request by, so that it can be sent again: 1 to 100 visible ASCII characters. */
public record IdempotencyKey(String value) {

  /** @throws IllegalArgumentException for anything else */
  public IdempotencyKey {
    if (!value.matches("[!-~]{1,100}")) {
      throw new IllegalArgumentException("Not an idempotency key");
    }
  }
}
