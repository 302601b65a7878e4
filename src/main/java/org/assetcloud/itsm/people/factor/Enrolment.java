package org.assetcloud.itsm.people.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a phone has to know.
 *
 * @param secret Base32, to be typed in
 * @param uri the same as a phone reads it from a picture
 */
public record Enrolment(String secret, String uri) {

  private static final String ISSUER = "资产云运维";

  static Enrolment of(String person, String secret) {
    String issuer = encoded(ISSUER);
    return new Enrolment(secret, "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
        .formatted(issuer, encoded(person), secret, issuer));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Enrolment";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
