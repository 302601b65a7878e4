package org.assetcloud.itsm.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.stereotype.Component;

/** Browsers that signed in: each has a signed secret of its own, of which only a digest is kept. */
@Component
public class Devices {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final int LONGEST = 200;

  private final Counters counters;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private volatile String key;

  Devices(Counters counters, Clock clock) {
    this.counters = counters;
    this.clock = clock;
  }

  public String make() {
    String secret = secret();
    return secret + "." + signature(secret);
  }

  /** Whether it was made here. */
  public boolean genuine(String device) {
    int dot = device == null || device.length() > LONGEST ? -1 : device.indexOf('.');
    return dot > 0 && MessageDigest.isEqual(device.substring(dot + 1).getBytes(StandardCharsets.UTF_8),
        signature(device.substring(0, dot)).getBytes(StandardCharsets.UTF_8));
  }

  /** From now on the browser has a count of its own for the account. */
  public void know(String id, String device) {
    counters.succeeded(Digest.hex(id), new Origin("", device).deviceSource(), clock.instant());
  }

  private String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String signature(String secret) {
    if (key == null) {
      key = counters.key(secret());
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
