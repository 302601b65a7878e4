package org.assetcloud.itsm.people.program;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assetcloud.itsm.people.signin.StoredPassword;
import org.assetcloud.itsm.shared.text.Digest;

/** Makes keys of 256 bits of chance. Nobody guesses one, so that a quick digest keeps them as well as a slow one would (decision 26). */
final class ProgramKeys {

  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();
  /** What no key has: a digest has 64 digits. */
  private static final StoredPassword NOBODYS = new Kept("0");

  private record Kept(String hash) implements StoredPassword {

    @Override
    public boolean matches(String key) {
      return MessageDigest.isEqual(Digest.hex(key).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private ProgramKeys() {}

  static String make() {
    byte[] bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String digest(String key) {
    return Digest.hex(key);
  }

  /** What a key is compared with; null for a program that there is none of, which takes as long to say no. */
  static StoredPassword kept(Program program) {
    return program == null ? NOBODYS : new Kept(program.keyDigest());
  }
}
