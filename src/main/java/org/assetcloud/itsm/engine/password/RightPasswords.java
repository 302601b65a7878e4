package org.assetcloud.itsm.engine.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that have just been right, in this process only, as keyed digests under the hash they matched. Each hash has a salt of its
 * own, so a changed password finds nothing here, on any node; that an account is locked or gone is asked of its row each time, before
 * the password.
 */
class RightPasswords {

  static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int MOST = 1_000;
  private static final String ALGORITHM = "HmacSHA256";

  private record Entry(byte[] digest, long since) {}

  private final LongSupplier nanoTime;
  private final SecretKeySpec key;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
      return size() > MOST;
    }
  };

  RightPasswords(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  synchronized boolean contain(String password, String hash) {
    Entry entry = entries.get(hash);
    if (entry == null) {
      return false;
    }
    if (nanoTime.getAsLong() - entry.since() >= REMEMBERED.toNanos()) {
      entries.remove(hash);
      return false;
    }
    return MessageDigest.isEqual(entry.digest(), digest(password));
  }

  synchronized void add(String password, String hash) {
    entries.put(hash, new Entry(digest(password), nanoTime.getAsLong()));
  }

  private byte[] digest(String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
