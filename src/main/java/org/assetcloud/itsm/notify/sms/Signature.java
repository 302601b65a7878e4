package org.assetcloud.itsm.notify.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to the gateway who sent a body and when: HMAC-SHA-256 over the epoch second, a dot and the body, in hexadecimal. */
record Signature(String timestamp, String value) {

  private static final String ALGORITHM = "HmacSHA256";

  static Signature of(String body, Instant at, String secret) {
    String timestamp = String.valueOf(at.getEpochSecond());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] digest = mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
      return new Signature(timestamp, "sha256=" + HexFormat.of().formatHex(digest));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
