package org.assetcloud.itsm.notify.sms;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code itsm.sms}. What must hold of it is checked before the start.
 *
 * @param url the gateway's; absent: no SMS
 * @param allowedHosts the hosts that may be called; the url's is one of them
 * @param secret key of the signature
 * @param connectTimeout for the connection
 * @param timeout for the answer
 */
@Validated
@ConfigurationProperties("itsm.sms")
record SmsSettings(
    URI url,
    @DefaultValue List<String> allowedHosts,
    String secret,
    @DurationMin(millis = 100) @DurationMax(seconds = 30) @DefaultValue("PT5S") Duration connectTimeout,
    @DurationMin(millis = 100) @DurationMax(seconds = 30) @DefaultValue("PT10S") Duration timeout) {

  boolean configured() {
    return url != null && !url.toString().isBlank();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SmsSettings[url=%s, allowedHosts=%s]".formatted(url, allowedHosts);
  }
}
