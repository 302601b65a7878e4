package org.assetcloud.itsm.engine.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * bcrypt in place of the engine's one round of SHA-512, whose old hashes stay verifiable (design section 8, item 3). The password is digested
 * first, since bcrypt reads 72 bytes and no more.
 */
class SlowHash implements PasswordEncryptor {

  private final BCryptPasswordEncoder bcrypt;

  SlowHash(int strength) {
    this.bcrypt = new BCryptPasswordEncoder(strength);
  }

  @Override
  public String encrypt(String password) {
    return bcrypt.encode(digest(password));
  }

  @Override
  public boolean check(String password, String encrypted) {
    return bcrypt.matches(digest(password), encrypted);
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
