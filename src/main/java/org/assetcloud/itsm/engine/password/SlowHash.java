package org.assetcloud.itsm.engine.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * bcrypt in place of the engine's one round of SHA-512, whose old hashes stay verifiable (design section 8, item 3). The password is digested
 * first, since bcrypt reads 72 bytes and no more. What was right is remembered for a while, so programs that log in with each
 * call do not pay the full price each time.
 */
class SlowHash implements PasswordEncryptor {

  private final BCryptPasswordEncoder bcrypt;
  private final RightPasswords right;

  SlowHash(int strength, RightPasswords right) {
    this.bcrypt = new BCryptPasswordEncoder(strength);
    this.right = right;
  }

  @Override
  public String encrypt(String password) {
    return bcrypt.encode(digest(password));
  }

  @Override
  public boolean check(String password, String encrypted) {
    if (right.contain(password, encrypted)) {
      return true;
    }
    boolean matches = bcrypt.matches(digest(password), encrypted);
    if (matches) {
      right.add(password, encrypted);
    }
    return matches;
  }

  @Override
  public String hashAlgorithmName() {
    return "bcrypt";
  }

  private static String digest(String password) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
