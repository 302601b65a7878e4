package org.assetcloud.itsm.people.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/**
 * The codes that a phone shows (RFC 6238): six digits, another every thirty seconds. SHA-1 and these numbers are what every such application of
 * a phone understands.
 */
@Component
class PhoneCodes {

  static final Duration STEP = Duration.ofSeconds(30);

  /** How many steps a phone's clock may be early or late. */
  private static final int DRIFT = 1;
  private static final int DIGITS = 6;
  private static final int BYTES = 20;
  private static final String KEY = "RAW";

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator(STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
  private final SecureRandom random = new SecureRandom();
  private final RealTime time;

  PhoneCodes(RealTime time) {
    this.time = time;
  }

  /** A secret of 160 bits, Base32. */
  String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Base32().encodeAsString(bytes).replace("=", "");
  }

  /** Which step after another one the code is of; empty for any code that does not open now. */
  OptionalLong step(String secret, String code, long after) {
    long now = step(time.now());
    return LongStream.rangeClosed(now - DRIFT, now + DRIFT).filter(step -> step > after && same(code(secret, step), code)).findFirst();
  }

  /** Whether it is the code of a step. */
  boolean isOf(String secret, String code, long step) {
    return same(code(secret, step), code);
  }

  /** The code of a step. */
  String code(String secret, long step) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(secret), KEY), Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static long step(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP.toSeconds());
  }

  private static boolean same(String code, String given) {
    return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
