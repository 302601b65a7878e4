package org.assetcloud.itsm.notify.mail;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code itsm.mail}: what Spring's {@code spring.mail} does not say. The timeouts keep an attempt under two minutes.
 *
 * @param from the sender's address; without {@code spring.mail.host} not used
 * @param connectTimeout for the connection
 * @param readTimeout for each answer of the server
 * @param writeTimeout for each write to it
 */
@Validated
@ConfigurationProperties("itsm.mail")
record MailSettings(
    String from,
    @DurationMin(millis = 100) @DurationMax(seconds = 15) @DefaultValue("PT5S") Duration connectTimeout,
    @DurationMin(millis = 100) @DurationMax(seconds = 15) @DefaultValue("PT10S") Duration readTimeout,
    @DurationMin(millis = 100) @DurationMax(seconds = 15) @DefaultValue("PT10S") Duration writeTimeout) {}
