package org.assetcloud.itsm.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that have just been right, in this process only, as keyed digests under the source they came from and the hash they matched:
 * programs that log in with each call do not pay the full price each time. Each hash has a salt of its own, so a changed password finds
 * nothing here, on any node; whether the source is locked is asked before.
 */
@Component
class RightPasswords {

  static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int MOST = 1_000;
  private static final String ALGORITHM = "HmacSHA256";

  private record Entry(byte[] digest, Instant since) {}

  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
      return size() > MOST;
    }
  };

  RightPasswords(Clock clock) {
    this.clock = clock;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  synchronized boolean contain(String password, String source, String hash) {
    Entry entry = entries.get(source + hash);
    if (entry == null) {
      return false;
    }
    Duration age = Duration.between(entry.since(), clock.instant());
    if (age.isNegative() || age.compareTo(REMEMBERED) >= 0) {
      entries.remove(source + hash);
      return false;
    }
    return MessageDigest.isEqual(entry.digest(), digest(password));
  }

  synchronized void add(String password, String source, String hash) {
    entries.put(source + hash, new Entry(digest(password), clock.instant()));
  }

  byte[] digest(String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
